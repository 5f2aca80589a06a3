using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>The site's logo among the short lines by the headline.</summary>
internal static class SiteHeader
{
    private const int LongestLine = 3_000;
    private const int Reach = 40;
    private const int MostWords = 5;
    private const int MostWordsOfTagline = 6;

    private static readonly string[] Bars = [" | ", " › ", " » ", " / ", " — ", " – ", " - ", " · ", " • ", ": "];

    /// <summary>It sounds like a paper's name and stands again elsewhere, or is the page's first words; or the holder's name holds it.</summary>
    public static string? Sure(Draft draft) => Find(draft, (line, part) =>
    {
        bool media = MediaNames.Is(part), logo = IsLogo(draft, line, part);
        if (draft.KnownSites.Any(s => s == Fold.Bare(part) || (Tokens.Count(part) >= 2 && s.Contains(Fold.Bare(part), StringComparison.Ordinal)))) return true;
        return media && (logo && part == line.Text && draft.KnownSites.Count == 0 || (logo && IsFirst(draft, line)) || StandsAgain(draft, line, part));
    });

    /// <summary>It sounds like a paper's name, or it is the first line and the text has it again.</summary>
    public static string? Perhaps(Draft draft) => Find(draft, (line, part) =>
        MediaNames.Is(part) || (IsLogo(draft, line, part) && (StandsAgain(draft, line, part) || (IsFirst(draft, line) && part == line.Text))));

    private static string? Find(Draft draft, Func<SeedLine, string, bool> fits)
    {
        foreach (SeedLine line in draft.Lines.Take(Math.Min(Reach, draft.BodyStart)))
        {
            if (!line.Roles.Contains(LineRole.Boilerplate) || line.Text.Length > 80 || Navigation.IsLanguageSwitch(line.Text)) continue;
            foreach (string part in Parts(line.Text))
                if (IsName(part) && fits(line, part)) return part;
        }
        return null;
    }

    private static string[] Parts(string text) => BeforeMenu(text) is { } name ? [name] : text.Split(Bars, StringSplitOptions.TrimEntries);

    /// <summary>"Dockside Weekly Subscribe Jobs Events Podcast": the paper's name before the items of the menu.</summary>
    private static string? BeforeMenu(string text)
    {
        List<string> words = Tokens.Of(text);
        int first = words.FindIndex(MenuLine.IsItem);
        if (first is < 2 or > 4 || words.Skip(first).Count(MenuLine.IsItem) < 3) return null;
        string name = string.Join(' ', words.Take(first));
        return text.StartsWith(name, StringComparison.Ordinal) && MediaNames.Is(name) ? name : null;
    }

    private static bool IsName(string part) =>
        MediaNames.IsHost(part) || part.Length >= 3 && Tokens.Count(part) <= MostWords && char.IsUpper(part[part[0] is '«' or '"' or '“' or '„' ? 1 : 0]) && !FurnitureWords.Anywhere.Match(Fold.Of(part))
        && !SectionWords.Is(part) && !MenuLine.Is(part) && !HeadShapes.IsMenu(part) && !part.Contains('°', StringComparison.Ordinal);

    /// <summary>Up to three words, the last a whole one, and not the author's name; the lines above it are menus.</summary>
    private static bool IsLogo(Draft draft, SeedLine line, string part)
    {
        List<string> words = Tokens.Of(part);
        return line.Shape is LineShape.Headline or LineShape.Byline or LineShape.Furniture && words.Count is > 0 and <= 4 && words[^1].Length >= 3 && !draft.Authors.Contains(part)
            && draft.Title?.Contains(part, StringComparison.OrdinalIgnoreCase) != true;
    }

    private static bool IsFirst(Draft draft, SeedLine line) => draft.Lines.TakeWhile(l => l != line).All(l => l.Shape is LineShape.Furniture or LineShape.Number or LineShape.Markup);

    /// <summary>"СибИнфо — новости Сибири", "Інформ-Схід Агентство новин": the name, and what the site is.</summary>
    public static bool HasTagline(string text, string site)
    {
        if (!text.StartsWith(site, StringComparison.OrdinalIgnoreCase) || text.Length < site.Length + 3) return false;
        string rest = text[site.Length..].TrimStart();
        if (Tokens.Count(rest) > MostWordsOfTagline || !(char.IsWhiteSpace(text[site.Length]) || char.IsPunctuation(text[site.Length]))) return false;
        return !char.IsLetterOrDigit(rest[0]) || Tokens.Of(rest).Exists(MediaNames.IsPart);
    }

    public static bool StandsAgain(Draft draft, SeedLine line, string name) =>
        draft.Lines.Any(l => l != line && l.Text.Length < LongestLine && (HasWord(l.Text, name) || HoldsStems(l.Text, name)));

    private static bool HasWord(string text, string name)
    {
        int at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            int end = at + name.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]))) return true;
            at = text.IndexOf(name, end, StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }

    /// <summary>The name in another case, in quotes: «Детектору правди».</summary>
    private static bool HoldsStems(string text, string name)
    {
        if (text.IndexOfAny(['«', '"', '„', '“']) < 0) return false;
        List<string> words = Tokens.Of(text), wanted = Tokens.Of(name);
        for (int i = 0; wanted.Count > 1 && i + wanted.Count <= words.Count; i++)
            if (wanted.Zip(words.Skip(i), SameStem).All(same => same)) return true;
        return false;
    }

    private static bool SameStem(string a, string b)
    {
        int length = Math.Max(3, Math.Min(a.Length, b.Length) - 2);
        return a.Length >= length && b.Length >= length && string.Equals(a[..length], b[..length], StringComparison.OrdinalIgnoreCase);
    }
}
