using FactArchive.Core.Parsing.Seeds.Words;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds.Heads;

/// <summary>Who holds the rights since when: "Copyright © 2021 X", "© 2012–2016 X", "(C)X 2023".</summary>
/// <param name="Span">The notice with the holder, in the reading text; what follows is something else.</param>
internal sealed record CopyrightLine(TextSpan Span, string? Holder, int? Year)
{
    private const int Reach = 300;
    private const int LongestHolder = 80;

    private static readonly string[] Ends =
    [
        "all rights reserved", "all right reserved", "усі права", "всі права", "все права", "alle rechte", "18+", "16+", "12+", "при цитуванні",
        "при использовании", "any use", "reproduction", "terms of", "privacy",
    ];

    private static readonly string[] Rights =
    [
        "all rights reserved", "усі права захищено", "усі права захищені", "всі права захищено", "всі права захищені", "усі права застережені", "все права защищены",
        "alle rechte vorbehalten",
    ];

    private static readonly string[] Marks = ["copyright", "©", "(c)", "(с)", "копірайт", "копирайт"];

    /// <summary>The notice that begins at the start of a text; null if none does.</summary>
    public static CopyrightLine? AtStart(string text)
    {
        int at = SkipMarks(text, 0);
        if (at == 0) return null;
        int marksEnd = at;
        int? year = YearAt(text, ref at);
        at = SkipMarks(text, at);
        string rest = text[at..Math.Min(text.Length, at + Reach)];
        TextSpan holder = HolderOf(rest);
        string name = holder.Of(rest);
        int end = at + holder.End;
        if (year is null)
        {
            (name, year) = YearBehind(name);
            if (year is null && marksEnd <= 1 && name.Length == 0) return null;
        }
        if (year is null) year = YearBehindStop(text, ref end);
        string? clean = Clean(name);
        end = WithRights(text, end);
        return new CopyrightLine(new TextSpan(0, end), clean, year);
    }

    /// <summary>"© Zakhid Info. 2017. Any use …"</summary>
    private static int? YearBehindStop(string text, ref int end)
    {
        int at = end;
        while (at < text.Length && text[at] is '.' or ',' or ' ') at++;
        int before = at;
        int? year = YearAt(text, ref at);
        if (year is not null) end = Math.Max(end, before + 4);
        return year;
    }

    /// <summary>The notice's end with "All rights reserved" behind the holder.</summary>
    private static int WithRights(string text, int end)
    {
        int next = end;
        while (next < text.Length && text[next] is ' ' or '.' or ',' or '|' or '-' or '–') next++;
        foreach (string rights in Rights)
            if (text.AsSpan(next).StartsWith(rights, StringComparison.OrdinalIgnoreCase)) return Math.Min(text.Length, next + rights.Length + (text.AsSpan(next + rights.Length).StartsWith(".") ? 1 : 0));
        return end;
    }

    /// <summary>A whole line that holds a notice anywhere: "X © 2016-2024".</summary>
    public static CopyrightLine? InLine(string text)
    {
        if (text.Length > Reach) return AtStart(text);
        if (AtStart(text) is { } first) return first;
        if (text.Split(", ") is [var paper, { Length: 4 } digits] && MediaNames.Is(paper) && !paper.Any(char.IsAsciiDigit) && int.TryParse(digits, out int printed) && printed is >= 1990 and <= 2100)
            return new CopyrightLine(new TextSpan(0, text.Length), paper, printed);
        int mark = text.IndexOf('©', StringComparison.Ordinal);
        if (mark <= 0 || AtStart(text[mark..]) is not { } behind || (behind.Year is null && !SaysRights(text[..mark].ToLowerInvariant()))) return null;
        string before = WithoutKind(text[..mark]).Trim(' ', '|', ',', '-', '–', '.');
        bool host = behind.Holder is { } named && named.Contains('.', StringComparison.Ordinal) && !named.Contains(' ', StringComparison.Ordinal) && Tokens.HasLetter(before);
        string? holder = (host ? null : behind.Holder) ?? (Tokens.Count(before) <= 6 ? Clean(before) : null);
        return holder is null ? null : new CopyrightLine(new TextSpan(0, text.Length), holder, behind.Year);
    }

    /// <summary>"All rights reserved" in any of the languages.</summary>
    public static bool SaysRights(string lower) => Array.Exists(Rights, r => lower.Contains(r, StringComparison.Ordinal)) || lower.Contains("rights reserved", StringComparison.Ordinal);

    /// <summary>"ВЕКТОР информационное агентство (12+)": the name without what it is and for whom.</summary>
    private static string WithoutKind(string name)
    {
        foreach (string kind in (ReadOnlySpan<string>)[" информационное агентство", " інформаційне агентство", " информагентство", " інформагентство", " news agency", " Nachrichtenagentur", " (12+)", " (16+)", " (18+)"])
        {
            int at = name.IndexOf(kind, StringComparison.Ordinal);
            if (at > 0) name = name[..at];
        }
        return name;
    }

    private static int SkipMarks(string text, int at)
    {
        bool moved = true;
        int end = at;
        while (moved)
        {
            moved = false;
            while (at < text.Length && text[at] is ' ' or ':' or ',') at++;
            foreach (string mark in Marks)
            {
                if (!text.AsSpan(at).StartsWith(mark, StringComparison.OrdinalIgnoreCase)) continue;
                at += mark.Length;
                end = at;
                moved = true;
                break;
            }
        }
        while (end > 0 && end < text.Length && text[end] is ' ' or ':') end++;
        return end;
    }

    /// <summary>The last year of "2012–2016" or "2021".</summary>
    private static int? YearAt(string text, ref int at)
    {
        int? year = null;
        int next = at;
        while (next + 4 <= text.Length && int.TryParse(text.AsSpan(next, 4), System.Globalization.NumberStyles.None, null, out int value)
            && value is >= 1900 and <= 2100 && (next + 4 == text.Length || !char.IsAsciiDigit(text[next + 4])))
        {
            year = value;
            at = next += 4;
            while (next < text.Length && text[next] is ' ' or '-' or '–' or '—' or ',' or '/') next++;
        }
        if (year is null) return null;
        while (at < text.Length && text[at] is ' ' or ',' or '.' or '-' or '–' or '—' or '|' or '©') at++;
        if (text.AsSpan(at).StartsWith("by ", StringComparison.OrdinalIgnoreCase)) at += 3;
        return year;
    }

    private static TextSpan HolderOf(string rest)
    {
        int end = EndOfHolder(rest);
        int first = rest.IndexOf(' ', StringComparison.Ordinal);
        string word = first > 0 ? rest[..first] : rest;
        if (first > 0 && first < end && IsHost(word)) return new TextSpan(0, first);
        if (end < LongestHolder && (end == rest.Length || !HasLowerProse(rest))) return new TextSpan(0, end);
        return new TextSpan(0, CapitalRun(rest[..end]));
    }

    private static int EndOfHolder(string rest)
    {
        int end = rest.Length;
        foreach (string stop in Ends)
        {
            int at = rest.IndexOf(stop, StringComparison.OrdinalIgnoreCase);
            if (at >= 0) end = Math.Min(end, at);
        }
        foreach (string stop in (string[])[". ", " | ", " · ", " • ", " – ", " — ", "\t"])
        {
            int at = rest.IndexOf(stop, StringComparison.Ordinal);
            if (at > 0) end = Math.Min(end, at);
        }
        return end;
    }

    private static bool HasLowerProse(string rest) => Tokens.Count(rest, 15) >= 15;

    /// <summary>Where a run of capitalised words ends: the holder's name before a text that is glued to it.</summary>
    private static int CapitalRun(string rest)
    {
        int end = 0, previous = 0, at = 0;
        while (at < rest.Length)
        {
            int stop = rest.IndexOf(' ', at);
            if (stop < 0) stop = rest.Length;
            string word = rest[at..stop];
            if (word.Length > 0)
            {
                if (at > 0 && !IsLegalForm(rest[..at].TrimEnd()) && word[0] is '«' or '"' or '“' or '„' or '–' or '—' or '(') break;
                char first = word.Length > 1 && word[0] is '«' or '"' or '“' or '„' ? word[1] : word[0];
                if (!char.IsUpper(first) && !char.IsDigit(first))
                {
                    if (previous > 0 && at > 0) end = previous;
                    break;
                }
                previous = end;
                end = stop;
            }
            at = stop + 1;
        }
        return end;
    }

    /// <summary>"АО «Интерлента»": the name follows in quotes.</summary>
    private static bool IsLegalForm(string text) => text is "ООО" or "АО" or "ЗАО" or "ОАО" or "ПАО" or "АНО" or "ТОВ" or "ГО" or "ПП" or "ПрАТ" or "ТзОВ" or "НУО" or "ИП" or "ФОП";

    private static (string Name, int? Year) YearBehind(string name)
    {
        string trimmed = name.TrimEnd(' ', '.', ',');
        int at = trimmed.Length;
        while (at > 0 && (char.IsAsciiDigit(trimmed[at - 1]) || trimmed[at - 1] is '-' or '–' or '—' or ' ')) at--;
        int from = at;
        while (from < trimmed.Length && !char.IsAsciiDigit(trimmed[from])) from++;
        int? year = YearAt(trimmed, ref from);
        return year is null ? (name, null) : (trimmed[..at], year);
    }

    private static string? Clean(string name)
    {
        if (name.IndexOf(", ", StringComparison.Ordinal) is var comma and > 0 && name.IndexOf(':', comma) > 0) name = name[..comma];
        string clean = name.Trim(' ', ',', '|', '-', '–', '—', '©', ':', '.');
        if (clean.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) clean = clean[3..];
        if (clean.Length > 2 && clean[0] is '«' or '"' or '“' or '„' && clean[^1] is '»' or '"' or '”' or '“'
            && clean.IndexOfAny(['«', '"', '“', '„'], 1) is var inner && (inner < 0 || inner == clean.Length - 1))
            clean = clean[1..^1];
        if (name.TrimEnd().EndsWith("Inc.", StringComparison.Ordinal) || name.TrimEnd().EndsWith("Ltd.", StringComparison.Ordinal)) clean += ".";
        return clean.Length == 0 || !Tokens.HasLetter(clean) ? null : clean;
    }

    private static bool IsHost(string word) =>
        word.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 && dot < word.Length - 2 && word.All(c => char.IsLetterOrDigit(c) || c is '.' or '-')
        && char.IsLower(word[^1]);
}
