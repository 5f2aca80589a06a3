using System.Collections.Frozen;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Heads;

/// <summary>A picture's line: what it shows and whose it is.</summary>
/// <param name="CreditOnly">Nothing but the credit stands there.</param>
internal sealed record CaptionLine(string? Credit, bool CreditOnly)
{
    /// <summary>Only an agency in brackets says that it is a caption; its reports end so, too.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Where the caption begins behind a label.</summary>
    public int TextFrom { get; init; }

    private const int Longest = 500;
    private const int LongestCredit = 90;

    /// <summary>The caption that a line is by its words alone; null if it shows no sign of a picture.</summary>
    public static CaptionLine? Read(string text) => text.Length is 0 or > Longest ? null : Read(text, Fold.Of(text));

    /// <param name="folded">The whole text in folded form.</param>
    public static CaptionLine? Read(string text, string folded)
    {
        if (text.Length is 0 or > Longest) return null;
        if (Spoken(text) is { } spoken) return spoken;
        if (Numbered(text)) return new CaptionLine(Labelled(text)?.Credit ?? Parenthesis(text), false);
        if (text[0] is '▲' or '△') return new CaptionLine(Provider(text) ?? Parenthesis(text) ?? Bracket(text), false);
        if (Labelled(text) is { } labelled) return labelled;
        if (SaysPicture(folded)) return new CaptionLine(null, false);
        if (IsCreditAlone(text, folded)) return new CaptionLine(text.Trim('(', ')', '[', ']', ' '), true);
        if (CaptionWords.Opens(folded)) return new CaptionLine(Provider(text) ?? Parenthesis(text), false);
        if (char.IsUpper(text[0]) && CaptionWords.Describes(folded)) return new CaptionLine(Provider(text) ?? (Parenthesis(text) is { } by && LooksLikeCredit(by) ? by : null), false) { IsWeak = true };
        if (!text.Contains('©', StringComparison.Ordinal) && SlashedPerson(text) is { } person) return person;
        if (Giver(text) is { } giver) return new CaptionLine(giver, false);
        return (Parenthesis(text) ?? Bracket(text)) is { } credit && LooksLikeCredit(credit) ? new CaptionLine(credit, false) { IsWeak = Agencies.Contains(credit) } : Sign(text) ?? Slashed(text);
    }

    /// <summary>"Image source, Orbita", "Подпись к фото, The ferry": labels read out by machines.</summary>
    private static CaptionLine? Spoken(string text)
    {
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        if (SpokenBehind(text) is { } behind) return behind;
        if (comma is < 8 or > 20) return null;
        return Fold.Of(text[..comma]) switch
        {
            "image source" or "автор фото" or "bildquelle" or "источник изображения" or "джерело зображення" => new CaptionLine(text[(comma + 2)..], true),
            "image caption" or "media caption" or "подпись к фото" or "підпис до фото" or "bildunterschrift" => new CaptionLine(null, false) { TextFrom = comma + 2 },
            _ => null,
        };
    }

    /// <summary>"… on Monday. Image source, Orbita"</summary>
    private static CaptionLine? SpokenBehind(string text)
    {
        foreach (string label in (ReadOnlySpan<string>)["Image source, ", "Автор фото, ", "Bildquelle, ", "Джерело зображення, ", "Источник изображения, "])
        {
            int at = text.IndexOf(label, StringComparison.Ordinal);
            if (at > 4 && text.Length - at < LongestCredit) return new CaptionLine(text[(at + label.Length)..].TrimEnd('.'), false);
        }
        return null;
    }

    /// <summary>"Symbolbild", "… (Archivbild)", "… Ілюстративне фото".</summary>
    private static bool SaysPicture(string folded)
    {
        string bare = folded.TrimEnd('.', ')', ' ');
        if (CaptionWords.Whole.Contains(folded.TrimEnd('.'))) return true;
        return CaptionWords.EndsLikeWhole(bare) && CaptionWords.Whole.Any(w => bare.EndsWith(w, StringComparison.Ordinal) && bare.Length > w.Length + 2 && bare[..^w.Length].TrimEnd() is [.., '.' or '(' or '/' or '|' or '-']);
    }

    /// <summary>"Getty Images", "Kai Moe/Getty Images", "AP Photo/Kai Moe".</summary>
    private static bool IsCreditAlone(string text, string folded)
    {
        if (text.Length > LongestCredit || SentenceEnd.IsClosed(text)) return false;
        string bare = folded.Trim('(', ')', '[', ']', ' ');
        if (CaptionWords.Houses.Contains(bare) && (bare.Length > 4 || Tokens.IsAllUpper(text))) return true;
        int slash = bare.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || Tokens.Count(text) > 6 || !text.Split('/').All(p => p.Trim().Length > 1 && Tokens.Of(p).TrueForAll(Tokens.StartsUpper))) return false;
        return bare.Split('/').Any(p => CaptionWords.Houses.Contains(p.Trim()) || p.Trim() is "ap photo" or "pool");
    }

    /// <summary>"The ferry on the rocks / Kai Moe"</summary>
    private static CaptionLine? SlashedPerson(string text)
    {
        int at = text.LastIndexOf(" / ", StringComparison.Ordinal);
        return at > 0 && Tokens.Count(text[..at]) >= 2 && PersonNames.IsPerson(text[(at + 3)..]) ? new CaptionLine(text[(at + 3)..], false) : null;
    }

    /// <summary>"The road lies under four metres of rubble (FF Obertrassnig)": names in brackets behind words that close no sentence.</summary>
    private static string? Giver(string text)
    {
        if (!text.EndsWith(')') || Parenthesis(text) is not { } inner || text.Length > 200) return null;
        string before = text[..text.LastIndexOf('(')].TrimEnd();
        List<string> words = Tokens.Of(inner);
        return Tokens.Count(before) >= 6 && !SentenceEnd.IsClosed(before) && words.Count is 2 or 3 && words.TrueForAll(Tokens.StartsUpper) && !inner.Any(char.IsAsciiDigit) ? inner : null;
    }

    /// <summary>"… [Kai Moe/Ledger]"</summary>
    private static string? Bracket(string text)
    {
        int open = text.LastIndexOf('[');
        return open > 0 && text.EndsWith(']') && text.Length - open < LongestCredit ? WithoutPhoto(text[(open + 1)..^1].Trim()) : null;
    }

    private static string WithoutPhoto(string credit) =>
        credit.IndexOf(" : ", StringComparison.Ordinal) is var at and > 0 && Fold.Of(credit[..at]) is "photo" or "image" or "foto" or "фото" ? credit[(at + 3)..] : credit;

    /// <summary>"… REUTERS/Jo Doe": an agency and a photographer behind the last sentence.</summary>
    private static CaptionLine? Slashed(string text)
    {
        int stop = text.LastIndexOf(". ", StringComparison.Ordinal);
        if (stop <= 0) return null;
        string credit = text[(stop + 2)..].TrimEnd('.', ' ');
        string[] parts = credit.Split('/');
        bool fits = parts.Length is 2 or 3 && Tokens.Count(credit) <= 6 && Array.TrueForAll(parts, p => p.Length > 1 && Array.TrueForAll(p.Trim().Split(' '), Tokens.StartsUpper));
        return fits ? new CaptionLine(credit, false) : null;
    }

    /// <summary>"provided by Orbis View on Nov. 1"</summary>
    private static string? Provider(string text)
    {
        int at = text.IndexOf("provided by ", StringComparison.Ordinal);
        if (at < 0) return null;
        IEnumerable<string> words = text[(at + 12)..].Split(' ').TakeWhile((w, i) => Tokens.StartsUpper(w) || (i == 0 && w == "the"));
        string name = string.Join(' ', words);
        int end = name.IndexOfAny([',', '.', ';', '(']);
        return (end < 0 ? name : name[..end]) is { Length: > 0 } credit ? credit : null;
    }

    /// <summary>"1 of 3 | …"</summary>
    private static bool Numbered(string text)
    {
        int bar = text.IndexOf('|', StringComparison.Ordinal);
        return bar is > 0 and < 12 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[..bar].TrimEnd()[^1]);
    }

    /// <summary>"… Photo: X", "… Image by X", "… / Фото X", the label with a capital and the credit at the end.</summary>
    private static CaptionLine? Labelled(string text)
    {
        int first = Math.Max(0, text.Length - LongestCredit - 24);
        for (int at = text.Length - 1; at >= 0; at = at == first && at > 0 ? 0 : at - 1)
        {
            if (!StartsWord(text, at)) continue;
            if (LabelAt(text, at) is not { } label) continue;
            if (CreditBehind(text, at, label) is not { } credit) continue;
            if (at == 0 && char.IsLower(credit[0]) && Tokens.Count(credit) > 6) return new CaptionLine(null, false);
            string before = text[..at].TrimEnd(' ', '/', '(', '[', '|', '-', '–', '—', ',');
            string behind = text[(text.IndexOf(credit, at, StringComparison.Ordinal) + credit.Length)..];
            return new CaptionLine(credit, !Tokens.HasLetter(before) && !Tokens.HasLetter(behind));
        }
        return null;
    }

    private static bool StartsWord(string text, int at) =>
        char.IsLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at == 0 || text[at - 1] is ' ' or '(' or '/' or '[' or '|');

    private static string? LabelAt(string text, int at)
    {
        foreach (string label in CaptionWords.LabelsAt(text, at))
        {
            if (text.AsSpan(at).StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && (at + label.Length == text.Length || !char.IsLetterOrDigit(text[at + label.Length])))
                return label;
        }
        return null;
    }

    /// <summary>The words behind the label, if they are a name and not the rest of a sentence.</summary>
    private static string? CreditBehind(string text, int at, string label)
    {
        string rest = text[(at + label.Length)..];
        string trimmed = rest.TrimStart();
        bool marked = trimmed.Length > 0 && trimmed[0] is ':' or '–' or '—' or '|' or '/' or '©' || (trimmed.StartsWith("- ", StringComparison.Ordinal));
        bool joined = label.EndsWith(" by", StringComparison.Ordinal) || label.EndsWith(" of", StringComparison.Ordinal) || label.EndsWith(" from", StringComparison.Ordinal);
        char before = at == 0 ? '\0' : text[..at].TrimEnd()[^1];
        bool apart = before is '\0' or '.' or '!' or '?' or '/' or '(' or '[' or '|' or '»' or '”' or '"' or ')' or '…' or ';' or '—' or '–';
        bool capital = char.IsUpper(text[at]);
        if (label is "source" or "джерело" or "источник" or "quelle" && (before == '\0' || !marked)) return null;
        bool named = at == 0 && capital && label is "photo" or "photos" or "фото" or "foto" && PersonNames.IsPerson(trimmed);
        if (!(marked && (capital || apart)) && !(joined && capital) && !(apart && capital && before != '\0') && !named) return null;
        string credit = trimmed.TrimStart(':', '–', '—', '|', '-', '/', '©', ' ').Trim();
        if (at == 0 && credit.IndexOf(". ", StringComparison.Ordinal) is var stop and > 0 && Tokens.Count(credit[..stop]) <= 6) credit = credit[..stop];
        credit = credit.TrimEnd(')', ']', '.', ' ');
        if (credit.IndexOf("; ", StringComparison.Ordinal) is var semicolon and > 0) credit = credit[..semicolon];
        if (credit.Length is 0 or > LongestCredit || Tokens.Count(credit, 12) >= 12 || SentenceEnd.HasInner(credit)) return null;
        if (marked && trimmed[0] == '/' && at > 0 && text[..at].TrimEnd().Split(' ')[^1].TrimStart('(') is var agency && agency.Length > 1 && Tokens.IsAllUpper(agency)) return null;
        if (joined && !marked && credit.StartsWith("the ", StringComparison.Ordinal) && credit.Length > 4 && Tokens.Count(credit) <= 6) return credit;
        if (!marked && !(char.IsUpper(credit[0]) || char.IsDigit(credit[0]) || label is "фото" or "foto")) return null;
        return Tokens.HasLetter(credit) ? credit : null;
    }

    /// <summary>What stands in brackets at the very end: "(AP Photo/X)", "(X via Getty Images)", "(Yonhap)".</summary>
    private static string? Parenthesis(string text)
    {
        string trimmed = text.TrimEnd('.', ' ');
        if (!trimmed.EndsWith(')')) return null;
        int open = trimmed.LastIndexOf('(');
        if (open < 0) return null;
        string inner = trimmed[(open + 1)..^1].Trim();
        return inner.Length is 0 or > LongestCredit || !Tokens.HasLetter(inner) || SentenceEnd.HasInner(inner) ? null : inner;
    }

    private static readonly FrozenSet<string> Agencies = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "yonhap", "ap", "afp", "reuters", "epa", "tass", "ukrinform", "getty", "kcna", "dpa", "unian", "xinhua");

    private static bool LooksLikeCredit(string inner)
    {
        if (inner.Contains(" via ", StringComparison.Ordinal) || inner.Contains("Photo", StringComparison.Ordinal) || inner.Contains(" photo by ", StringComparison.Ordinal) || inner.Contains("Images", StringComparison.Ordinal)
            || inner.Contains("Foto", StringComparison.Ordinal) || inner.EndsWith(" screenshot", StringComparison.Ordinal) || inner.Split(": ") is [var house, var name] && Tokens.StartsUpper(house) && PersonNames.IsPerson(name))
            return true;
        if (inner.Contains('/', StringComparison.Ordinal))
            return inner.Split('/').All(p => p.Trim().Length > 1 && Tokens.StartsUpper(p.Trim()));
        return Agencies.Contains(inner);
    }

    /// <summary>"… © X" without a year: a credit, not a notice of copyright.</summary>
    private static CaptionLine? Sign(string text)
    {
        int at = text.LastIndexOf('©');
        if (at < 0) return null;
        string credit = text[(at + 1)..].Trim(' ', ')', '.', ':');
        if (credit.Length is 0 or > LongestCredit || credit.Any(char.IsAsciiDigit) || Tokens.Count(credit) > 8) return null;
        return new CaptionLine(credit, !Tokens.HasLetter(text[..at]));
    }
}
