using System.Collections.Frozen;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Heads;

/// <summary>A picture's line: what it shows and whose it is.</summary>
/// <param name="CreditOnly">Nothing but the credit stands there.</param>
internal sealed record CaptionLine(string? Credit, bool CreditOnly)
{
    /// <summary>Only an agency in brackets says that it is a caption; its reports end so, too.</summary>
    public bool IsWeak { get; init; }

    private const int Longest = 500;
    private const int LongestCredit = 90;

    private static readonly string[] Labels =
    [
        "source", "джерело", "источник", "quelle", "photo credit", "image credit", "picture credit", "photo courtesy of", "image courtesy of", "courtesy of", "photo by", "image by", "picture by", "photos by",
        "illustration by", "photo illustration", "screenshot from", "screenshot of", "photo from", "image from", "photograph by", "photographs", "photograph", "photos", "photo",
        "pictures", "picture", "image source", "images", "image", "screenshot", "screengrab", "illustration", "video", "credits", "credit", "graphic", "map",
        "джерело фото", "фото ілюстративне", "ілюстративне фото", "фото", "світлина", "знімок", "зображення", "скриншот", "скріншот", "ілюстрація", "кадр з відео", "колаж", "відео", "інфографіка", "графіка",
        "источник фото", "иллюстративное фото", "снимок", "изображение", "иллюстрация", "кадр из видео", "коллаж", "видео", "инфографика",
        "rubriklistenbild", "titelbild", "beitragsbild", "aufmacherbild", "archivfoto", "symbolfoto", "symbolbild", "bildquelle", "bildnachweis", "bildrechte", "fotos", "foto", "bilder", "bild", "grafik", "karte", "quelle bild", "archivbild", "screenshot",
    ];

    private static readonly FrozenSet<char> Initials = Labels.Select(l => l[0]).ToFrozenSet();

    /// <summary>Sentences that speak of the picture above them; in the midst of a text they may be part of it.</summary>
    private static readonly string[] Describing =
    [
        "screenshot of", "screenshots of", "a screenshot of", "this image shows", "this photo shows", "this photograph shows", "this satellite image", "the image shows", "the photo shows", "the picture shows", "a satellite image",
        "на фото ", "на знімку ", "на світлині ", "скриншот ", "скріншот ", "на снимке ", "на скриншоте ", "на скріншоті ", "auf dem foto ", "auf dem bild ", "das foto zeigt", "das bild zeigt", "screenshot des", "screenshot der", "screenshot eines",
    ];

    private static readonly string[] Openers = ["file - ", "file photo", "file -", "file:", "pictured:", "in this photo", "in this image", "на фото:", "архівне фото", "архивное фото"];

    /// <summary>Lines that only say that the picture shows something like it.</summary>
    private static readonly FrozenSet<string> Whole = FrozenSet.Create(StringComparer.Ordinal,
        "фото ілюстративне", "ілюстративне фото", "ілюстративне зображення", "фото з архіву", "фото з відкритих джерел", "архівне фото", "скриншот з відео", "скриншот відео",
        "фото иллюстративное", "иллюстративное фото", "иллюстративное изображение", "фото из архива", "фото из открытых источников", "архивное фото", "скриншот из видео", "скриншот видео",
        "symbolbild", "symbolfoto", "archivbild", "archivfoto", "(symbolbild)", "(symbolfoto)", "(archivbild)", "file photo", "(file photo)", "stock photo", "illustrative photo",
        "illustrative image", "screenshot from video");

    /// <summary>The caption that a line is by its words alone; null if it shows no sign of a picture.</summary>
    public static CaptionLine? Read(string text)
    {
        if (text.Length is 0 or > Longest) return null;
        if (Numbered(text)) return new CaptionLine(Labelled(text)?.Credit ?? Parenthesis(text), false);
        if (text[0] is '▲' or '△') return new CaptionLine(Provider(text) ?? Parenthesis(text), false);
        if (Labelled(text) is { } labelled) return labelled;
        string folded = Fold.Of(text);
        if (Whole.Contains(folded.TrimEnd('.'))) return new CaptionLine(null, false);
        foreach (string opener in Openers)
            if (folded.StartsWith(opener, StringComparison.Ordinal)) return new CaptionLine(Provider(text) ?? Parenthesis(text), false);
        if (char.IsUpper(text[0]) && Describing.Any(d => folded.StartsWith(d, StringComparison.Ordinal))) return new CaptionLine(Provider(text) ?? (Parenthesis(text) is { } by && LooksLikeCredit(by) ? by : null), false) { IsWeak = true };
        return Parenthesis(text) is { } credit && LooksLikeCredit(credit) ? new CaptionLine(credit, false) { IsWeak = Agencies.Contains(credit) } : Sign(text) ?? Slashed(text);
    }

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
            string before = text[..at].TrimEnd(' ', '/', '(', '[', '|', '-', '–', '—', ',');
            string behind = text[(text.IndexOf(credit, at, StringComparison.Ordinal) + credit.Length)..];
            return new CaptionLine(credit, !Tokens.HasLetter(before) && !Tokens.HasLetter(behind));
        }
        return null;
    }

    private static bool StartsWord(string text, int at) =>
        char.IsLetter(text[at]) && Initials.Contains(char.ToLowerInvariant(text[at])) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at == 0 || text[at - 1] is ' ' or '(' or '/' or '[' or '|');

    private static string? LabelAt(string text, int at)
    {
        foreach (string label in Labels)
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
        if (!(marked && (capital || apart)) && !(joined && capital) && !(apart && capital && before != '\0')) return null;
        string credit = trimmed.TrimStart(':', '–', '—', '|', '-', '/', '©', ' ').Trim();
        if (at == 0 && credit.IndexOf(". ", StringComparison.Ordinal) is var stop and > 0 && Tokens.Count(credit[..stop]) <= 6) credit = credit[..stop];
        credit = credit.TrimEnd(')', ']', '.', ' ');
        if (credit.IndexOf("; ", StringComparison.Ordinal) is var semicolon and > 0) credit = credit[..semicolon];
        if (credit.Length is 0 or > LongestCredit || Tokens.Count(credit, 12) >= 12 || SentenceEnd.HasInner(credit)) return null;
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
        if (inner.Contains(" via ", StringComparison.Ordinal) || inner.Contains("Photo", StringComparison.Ordinal) || inner.Contains("Images", StringComparison.Ordinal)
            || inner.Contains("Foto", StringComparison.Ordinal))
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
