using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>
/// The site's name as the page shows it. Its notice of copyright and its header say it outright; after them come
/// the places where a newsroom speaks of itself.
/// </summary>
internal static class SiteStep
{
    private const int LongestLine = 3_000;
    private const int HeaderReach = 40;
    private const int MostReminders = 40;

    public static string? Find(Draft draft)
    {
        string? site = InHeader(draft, sure: true) ?? (draft.SiteNames.Count > 0 ? draft.SiteNames[0] : null) ?? InRequests(draft) ?? InDateline(draft) ?? InOwnWords(draft)
            ?? OwnHost(draft) ?? InHeader(draft, sure: false) ?? InSourceLine(draft);
        MarkLabels(draft, site);
        return site;
    }

    /// <summary>Lines that hold nothing but the site's name.</summary>
    private static void MarkLabels(Draft draft, string? site)
    {
        if (site is null) return;
        string bare = WithoutArticle(Fold.Bare(site));
        foreach (SeedLine line in draft.Lines.Where(l => l.Roles.Contains(LineRole.Boilerplate) && l.Text.Length < 100))
        {
            if (WithoutArticle(Fold.Bare(line.Text)) != bare) continue;
            line.Roles.Remove(LineRole.Boilerplate);
            line.Drop(LineRole.SiteLabel, "the site's name");
        }
    }

    private static string WithoutArticle(string bare) => bare.StartsWith("the ", StringComparison.Ordinal) ? bare[4..] : bare;

    /// <summary>
    /// A short line above the headline, or a part of one: surely the logo if it sounds like a paper's name and stands
    /// again elsewhere; perhaps if only one of both is so.
    /// </summary>
    private static string? InHeader(Draft draft, bool sure)
    {
        foreach (SeedLine line in draft.Lines.Take(Math.Min(HeaderReach, draft.BodyStart)))
        {
            if (draft.TitleLine > 0 && line.Number >= draft.TitleLine) return null;
            if (!line.Roles.Contains(LineRole.Boilerplate) || line.Text.Length > 80) continue;
            foreach (string part in line.Text.Split([" | ", " › ", " » ", " / ", " — ", " – ", " · "], StringSplitOptions.TrimEntries))
            {
                if (part.Length < 3 || Tokens.Count(part) > 5 || FurnitureWords.Anywhere.Match(Fold.Of(part)) || SectionWords.Is(part)) continue;
                bool media = MediaNames.Is(part), again = StandsAgain(draft, line, part);
                if (draft.KnownSites.Any(s => s.Contains(Fold.Bare(part), StringComparison.Ordinal))) return part;
                bool logo = line == draft.Lines[0] && IsLogo(draft, line, part) && (again || part == line.Text);
                if (sure ? media && again : media || logo) return part;
            }
        }
        return null;
    }

    /// <summary>Up to three words, the last a whole one, and not the author's name.</summary>
    private static bool IsLogo(Draft draft, SeedLine line, string part)
    {
        List<string> words = Tokens.Of(part);
        return line.Shape is LineShape.Headline or LineShape.Byline && words.Count is > 0 and <= 3 && Tokens.StartsUpper(part) && words[^1].Length >= 3
            && !draft.Authors.Contains(part) && !Navigation.IsLanguageSwitch(part);
    }

    private static bool StandsAgain(Draft draft, SeedLine line, string name) =>
        draft.Lines.Any(l => l != line && l.Text.Length < LongestLine && (l.Text.Contains(name, StringComparison.OrdinalIgnoreCase) || HoldsStems(l.Text, name)));

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

    /// <summary>"Support Ternpost!", "Follow Carrow Echo on …", "a hyperlink to vellmarpress.example", "Subscribe to the Echo newsletter".</summary>
    private static string? InRequests(Draft draft)
    {
        foreach (SeedLine line in draft.Lines.Where(l => l.Roles.Contains(LineRole.Boilerplate) && l.Text.Length < 500))
            if (SiteMentions.InRequest(line.Text) is { } name) return name;
        return null;
    }

    /// <summary>"X could not verify", "told X", where X sounds like a paper or speaks of itself twice.</summary>
    private static string? InOwnWords(Draft draft)
    {
        foreach (SeedLine line in draft.Lines.Where(l => l.Roles.Contains(LineRole.Body) && l.Text.Length < LongestLine))
            if (SiteMentions.InOwnWords(line.Text) is { } name) return name;
        int told = 0;
        foreach (SeedLine line in draft.Lines.Where(l => l.Roles.Contains(LineRole.Body) && l.Text.Contains(" told ", StringComparison.Ordinal) && l.Text.Length < LongestLine))
            if (++told < MostReminders && SiteMentions.Told(line.Text) is { } listener && StandsAgain(draft, line, listener)) return listener;
        return null;
    }

    /// <summary>A site that names itself as the source below the text.</summary>
    private static string? InSourceLine(Draft draft)
    {
        foreach (SeedLine line in draft.Lines.Skip(draft.TailStart).Where(l => l.Shape == LineShape.Source && l.Text.Length < 80))
        {
            if (LabelWords.At(line.Folded, LabelWords.Source, needsColon: true) is null || !line.Text.Contains(':', StringComparison.Ordinal)) continue;
            string name = line.Text[(line.Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '«', '»', '"', '“', '”', '„', '.');
            if (Tokens.Count(name) is > 0 and <= 3 && Tokens.StartsUpper(name) && !name.Contains(',', StringComparison.Ordinal)) return name;
        }
        return null;
    }

    /// <summary>"SEOUL, Oct. 29 (Yonhap) --": an agency's own report.</summary>
    private static string? InDateline(Draft draft)
    {
        if (draft.At(draft.BodyStart) is not { Shape: LineShape.Prose } first) return null;
        string head = first.Text[..Math.Min(90, first.Text.Length)];
        int open = head.IndexOf('(', StringComparison.Ordinal), close = head.IndexOf(')', StringComparison.Ordinal);
        if (open < 4 || close < open + 2 || close + 3 >= head.Length) return null;
        string after = head[(close + 1)..].TrimStart();
        string agency = head[(open + 1)..close];
        bool dash = after.StartsWith("--", StringComparison.Ordinal) || after[0] is '-' or '–' or '—';
        return dash && Tokens.StartsUpper(agency) && Tokens.Count(agency) <= 4 && Tokens.StartsUpper(head) ? agency : null;
    }

    /// <summary>A host's name with a capital that the text speaks of more than once.</summary>
    private static string? OwnHost(Draft draft)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (SeedLine line in draft.Lines.Where(l => l.Shape == LineShape.Prose && l.Text.Length < LongestLine))
        {
            foreach (string word in line.Text.Split(' '))
            {
                string host = word.Trim('.', ',', '(', ')', '“', '”', '"', ':', ';', '’', '\'');
                if (host.EndsWith("’s", StringComparison.Ordinal)) host = host[..^2];
                if (char.IsUpper(host.FirstOrDefault()) && MediaNames.IsHost(host) && !seen.Add(host)) return host;
            }
        }
        return null;
    }
}
