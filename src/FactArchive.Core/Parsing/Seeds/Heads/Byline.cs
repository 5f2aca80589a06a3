using System.Collections.Frozen;
using System.Collections.Immutable;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Heads;

/// <summary>A line that names the author, or only the function or agency that wrote.</summary>
internal sealed record Byline(ImmutableArray<string> Names, bool IsLabelled)
{
    private const int Longest = 160;

    /// <summary>Labels that need a colon, a dash or nothing else to follow; longest first.</summary>
    private static readonly string[] Labels =
    [
        "written by", "story and photos by", "words and photos by", "text and photos by", "words and pictures by", "story and pictures by", "text und fotos", "text und fotos von", "geschrieben von", "posted by", "published by", "story by", "stories by", "autorin/autor", "autor/in", "ein gastbeitrag von", "ein interview von", "ein essay von", "text by", "words by", "reported by", "report by", "authors", "author", "byline",
        "автори", "авторка", "автор", "підготувала", "підготував", "підготували", "записала", "записав", "текст",
        "автор тексту", "автор статті", "автор матеріалу", "автор текста", "автор статьи", "автор материала", "розмовляла", "розмовляв", "беседовала", "беседовал", "interview by", "ein bericht von", "eine analyse von", "ein kommentar von", "eine reportage von", "kommentar von", "analyse von", "bericht von", "reportage von", "gastbeitrag von", "protokoll von",
        "analysis by", "opinion by", "commentary by", "report from", "words", "reporter", "journalist", "репортаж", "репортажка", "журналіст", "журналістка", "кореспондент", "кореспондентка", "спецкор", "колонка", "інтерв'ю",
        "журналист", "корреспондент", "интервью", "автор и фото", "текст и фото", "текст і фото", "автори тексту", "авторы текста", "interview:", "das interview führte", "autor des textes",
        "авторы", "подготовила", "подготовил", "подготовили", "записал", "записала", "материал подготовил", "матеріал підготував",
        "матеріал підготувала", "материал подготовила", "ein artikel von", "ein beitrag von", "verfasst von", "autorinnen", "autorin",
        "autoren", "autor", "text von", "text", "von",
    ];

    private static readonly FrozenDictionary<char, string[]> LabelsByInitial =
        Labels.Distinct().GroupBy(l => l[0]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(l => l.Length).ToArray());

    /// <summary>The byline that a short text is; null if it is none.</summary>
    public static Byline? Read(string text)
    {
        if (text.Length is 0 or > Longest || SentenceEnd.InnerEnds(text, 2) > 1) return null;
        if (IsInitials(text) || IsBracketedInitials(text)) return new Byline([], true);
        if (text.Contains('|', StringComparison.Ordinal) && text.Split(" | ") is [var persons, var outlet] && PersonNames.IsListOfPersons(persons)
            && (PersonNames.IsFunction(outlet) || MediaNames.Is(outlet)))
            return new Byline(PersonNames.Read(persons), true);
        return Glued(text) ?? Labelled(text) ?? Reports(text) ?? Told(text) ?? WithFunction(text) ?? Bare(WithoutAsides(text).TrimEnd(','));
    }

    /// <summary>"(aro)", "(jh)": who wrote it, known to the desk.</summary>
    private static bool IsBracketedInitials(string text) =>
        text.Length is >= 4 and <= 6 && text[0] == '(' && text[^1] == ')' && text[1..^1].All(char.IsLower);

    /// <summary>"AR/jj (rtx, afn)": the desk's initials and the agencies below a text.</summary>
    private static bool IsInitials(string text)
    {
        if (text.AsSpan(0, Math.Min(4, text.Length)).IndexOf('/') < 2) return false;
        string head = text.Split(" (")[0];
        int slash = head.IndexOf('/', StringComparison.Ordinal);
        return slash is 2 or 3 && head.Length - slash is >= 2 and <= 5 && Tokens.IsAllUpper(head[..slash]) && head[(slash + 1)..].All(char.IsLower);
    }

    /// <summary>"Aus Sarnow berichtet Frederik Oelze"</summary>
    private static Byline? Reports(string text)
    {
        if (!text.StartsWith("Aus ", StringComparison.Ordinal)) return null;
        foreach (string verb in (string[])[" berichtet ", " berichten "])
        {
            int at = text.IndexOf(verb, StringComparison.Ordinal);
            if (at > 0 && Tokens.Count(text[..at]) <= 4 && PersonNames.IsListOfPersons(text[(at + verb.Length)..])) return new Byline(PersonNames.Read(text[(at + verb.Length)..]), true);
        }
        return null;
    }

    private static readonly FrozenSet<string> NotWriting =
        ("photo photos picture pictures image images video videos illustration illustrations graphic graphics photograph photographs photography edited translated design designed art artwork produced directed map cartoon collage visuals editing translation")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"Eine Gerichtsreportage von Jana Holm", "Prepared by: Kai Moe": what it is, and by whom.</summary>
    private static Byline? Told(string text)
    {
        foreach (string joint in (ReadOnlySpan<string>)[" by: ", " by ", " von "])
        {
            int at = text.IndexOf(joint, StringComparison.Ordinal);
            if (at < 3 || !PersonNames.IsListOfPersons(text[(at + joint.Length)..])) continue;
            List<string> words = Tokens.Of(text[..at]);
            bool fits = joint == " von " ? words is ["Ein" or "Eine", _] or ["Ein" or "Eine", _, _] : words.Count is 1 or 2 && !words.Exists(NotWriting.Contains);
            if (fits) return new Byline(PersonNames.Read(text[(at + joint.Length)..]), true);
        }
        return null;
    }

    /// <summary>"Imani Doyle (now) and Peter Strand (earlier)"</summary>
    private static string WithoutAsides(string text)
    {
        int open;
        while ((open = text.IndexOf(" (", StringComparison.Ordinal)) > 0 && text.IndexOf(')', open) is var close and > 0 && Tokens.Count(text[open..close]) <= 2)
            text = text[..open] + text[(close + 1)..];
        return text;
    }

    /// <summary>"By Olena Mukhina", and "byOlena Mukhina" where the page glued two elements.</summary>
    private static Byline? Glued(string text)
    {
        if (text.Length < 4 || text[0] is not ('b' or 'B') || text[1] is not ('y' or 'Y')) return null;
        string rest = text[2..].TrimStart(' ', ':');
        bool separated = text[2] is ' ' or ':';
        if (!separated && !(text[1] == 'y' && char.IsUpper(text[2]))) return null;
        ImmutableArray<string> names = PersonNames.Read(rest);
        if (names.IsEmpty && !IsFunctionOrAgency(rest)) return null;
        return new Byline(names, true);
    }

    private static Byline? Labelled(string text)
    {
        string folded = Fold.Of(text);
        if (!LabelsByInitial.TryGetValue(folded[0], out string[]? labels)) return null;
        foreach (string label in labels)
        {
            if (!folded.StartsWith(label, StringComparison.Ordinal)) continue;
            string rest = text[Math.Min(label.Length, text.Length)..];
            string after = rest.TrimStart();
            bool marked = after.Length > 0 && after[0] is ':' or '-' or '–' or '—' or '|';
            if (!marked && (rest.Length == 0 || rest[0] != ' ')) continue;
            string names = WithoutRole(WithoutAgency(WithoutAsides(BeforeSemicolon(marked ? after[1..].Trim() : after))));
            ImmutableArray<string> read = PersonNames.Read(names);
            if (read.IsEmpty && !(marked && label is not ("text" or "текст" or "von"))) continue;
            if (!marked && !PersonNames.IsListOfPersons(names) && !PersonNames.IsPersonOfOutlet(names) && !PersonNames.IsPersonWithTail(names) && !PersonNames.IsPersonOfPlace(names)) continue;
            return new Byline(read, true);
        }
        return null;
    }

    private static Byline? Bare(string text) =>
        PersonNames.IsListOfPersons(text) || (text.Count(c => c == ',') >= 2 && PersonNames.IsPersonOfPlace(text)) || PersonNames.IsPersonOfOutlet(text) || PersonNames.IsPersonWithTail(text) ? new Byline(PersonNames.Read(text), false) : null;

    /// <summary>"Lettice Farquhar Arts correspondent": name and function run together.</summary>
    private static Byline? WithFunction(string text)
    {
        string[] words = text.Split(' ');
        if (words.Length is < 3 or > 6 || !char.IsLower(words[^1][0]) || !PersonNames.IsFunction(words[^1])) return null;
        string name = string.Join(' ', words.Take(2));
        return PersonNames.IsPerson(name) && !MediaNames.Is(name) && text.AsSpan().IndexOfAny("—–|") < 0 ? new Byline([name], true) : null;
    }

    /// <summary>"unserem Redaktionsmitglied Gesa Thoms", "our correspondent Kai Moe".</summary>
    private static string WithoutRole(string names)
    {
        string[] words = names.Split(' ');
        bool ours = words.Length >= 4 && words[0] is "unserem" or "unserer" or "unseren" or "our" or "нашого" or "нашей" or "нашего" or "нашої";
        return ours && PersonNames.IsPerson(string.Join(' ', words[2..])) ? string.Join(' ', words[2..]) : names;
    }

    /// <summary>"Tilman Brehm und dpn": an agency's short name behind a person's.</summary>
    private static string WithoutAgency(string names)
    {
        int at = Math.Max(names.LastIndexOf(" und ", StringComparison.Ordinal), Math.Max(names.LastIndexOf(", ", StringComparison.Ordinal), names.LastIndexOf(" and ", StringComparison.Ordinal)));
        if (at <= 0) return names;
        string last = names[(at + 2)..].Split(' ')[^1];
        bool agency = last.Length is 2 or 3 or 4 && last.All(char.IsLetter) && (last.All(char.IsLower) || Tokens.IsAllUpper(last)) && names[at..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 2;
        return agency ? names[..at] : names;
    }

    /// <summary>"Jane Doe; photos by Kai Moe"</summary>
    private static string BeforeSemicolon(string names)
    {
        int at = names.IndexOf(';', StringComparison.Ordinal);
        return at > 0 ? names[..at] : names;
    }

    /// <summary>"Staff Writer", "Reuters", "The Desk": a byline that names nobody.</summary>
    private static bool IsFunctionOrAgency(string rest)
    {
        List<string> words = Tokens.Of(rest);
        return words.Count is > 0 and <= 6 && !SentenceEnd.IsClosed(rest)
            && words.TrueForAll(w => Tokens.StartsUpper(w) || w is "and" or "of" or "the" or "news" or "desk" or "staff" or "agency");
    }
}
