using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

internal enum TurnKind { None, Question, Answer, Continued }

/// <param name="From">The first token after the label.</param>
/// <param name="Speaker">The speaker whom the label names; null if it only says "A:".</param>
internal readonly record struct InterviewTurn(TurnKind Kind, int From, string? Speaker = null, SourceKind? Role = null);

/// <summary>Follows the turns of an interview that labels them: "Q:", "A:", "[Name / post]".</summary>
internal sealed class Interview(LanguageCues language, DialogueLabels labels)
{
    private bool _answering;
    private string? _addressed;
    private string? _label;

    /// <summary>Whether the turns are labelled with the names of those who speak.</summary>
    public bool IsLabelled => labels.IsDialogue;

    public InterviewTurn Turn(BlockText block)
    {
        Scanner scan = block.Scan;
        if (scan.Tokens.Count < 2) return default;
        if (labels.Of(scan.Text) is { } label) return Labelled(scan, label);
        if (_answering && _label is not null && TellsOf(scan)) _answering = false;
        if (Bracketed(scan) is { } named) return named;
        if (scan.Tokens.Count > 2 && scan[1].Kind is TokenKind.Colon or TokenKind.Stop)
        {
            if (language.Questions.Contains(scan[0].Lower) && scan[1].Kind == TokenKind.Colon) return Now(TurnKind.Question, 2);
            if (language.Answers.Contains(scan[0].Lower) && scan[1].Kind == TokenKind.Colon) return Now(TurnKind.Answer, 2);
        }
        return _answering ? new InterviewTurn(TurnKind.Continued, 0) : default;
    }

    private InterviewTurn Labelled(Scanner scan, string label)
    {
        int from = 0;
        while (from < scan.Tokens.Count && scan[from].Start <= label.Length) from++;
        _answering = !labels.Asks(label);
        if (!_answering) return new InterviewTurn(TurnKind.Question, from);
        _label = label;
        return new InterviewTurn(TurnKind.Answer, from, char.ToUpperInvariant(label[0]) + label[1..].ToLowerInvariant());
    }

    /// <summary>"Pettibone, who is 71, says": the author tells of the guest again.</summary>
    private bool TellsOf(Scanner scan) => scan.Text.StartsWith(_label!, StringComparison.OrdinalIgnoreCase)
        || scan[0].Lower == "this" && scan[1].Lower is "interview" or "conversation";

    private InterviewTurn Now(TurnKind kind, int from)
    {
        _answering = kind == TurnKind.Answer;
        return new InterviewTurn(kind, from);
    }

    private InterviewTurn? Bracketed(Scanner scan)
    {
        if (scan[0].Kind != TokenKind.Bracket || scan.Text[scan[0].Start] != '[') return null;
        int close = scan.Text.IndexOf(']', StringComparison.Ordinal);
        if (close is < 2 or > 90) return null;
        string inside = scan.Text[1..close].Trim();
        int from = 1;
        while (from < scan.Tokens.Count && scan[from].Start <= close) from++;
        if (from >= scan.Tokens.Count) return null;
        int slash = inside.IndexOf('/', StringComparison.Ordinal);
        string name = (slash < 0 ? inside : inside[..slash]).Trim();
        if (slash < 0 && !name.Contains(' ', StringComparison.Ordinal)) return new InterviewTurn(TurnKind.Question, from);
        SourceKind? role = null;
        foreach (string word in inside.ToLowerInvariant().Split([' ', '/', ',']))
        {
            if (language.Roles.TryFind(word, out RoleNoun noun) && (role is null or SourceKind.Other)) role = noun.Kind;
        }
        return new InterviewTurn(TurnKind.Answer, from, name, role);
    }

    /// <summary>Remembers whom a question addresses: "Dr. Aske, what did you see".</summary>
    public void Notice(BlockText block)
    {
        if (_addressed is not null) return;
        Scanner scan = block.Scan;
        for (int i = 2; i + 1 < Math.Min(scan.Tokens.Count, 8); i++)
        {
            if (scan[i].Kind == TokenKind.Word && scan[i].Upper && scan[i + 1].Kind == TokenKind.Comma
                && !scan[i].Is(WordTraits.Adverb | WordTraits.Subordinator))
            {
                _addressed = scan.Text[scan[i].Start..scan[i].End];
                return;
            }
        }
    }

    private KnownSpeaker Named(SpeakerMemory memory) => memory.ByPart(_label!)
        ?? memory.ByKind(k => k.IsPerson && string.Concat(k.Name.Split(' ').Select(w => w[0])) == _label)
        ?? new KnownSpeaker { Name = char.ToUpperInvariant(_label![0]) + _label[1..].ToLowerInvariant(), Words = [], IsPerson = true };

    /// <summary>Who is interviewed: whom the questions address, or the first person in the report.</summary>
    public KnownSpeaker? Guest(SpeakerMemory memory)
    {
        if (_label is not null) return Named(memory);
        KnownSpeaker? guest = _addressed is null ? null : memory.ByPart(_addressed);
        return guest ?? memory.ByKind(k =>
            k.IsPerson) ?? (_addressed is null ? null : new KnownSpeaker { Name = _addressed, Words = [], IsPerson = true });
    }
}
