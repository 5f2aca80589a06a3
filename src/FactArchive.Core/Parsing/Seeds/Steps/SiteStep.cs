using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>The site's name as the page shows it: in its notice of copyright, its header, its requests or its dateline.</summary>
internal static class SiteStep
{
    public static string? Find(Draft draft)
    {
        string? site = draft.SiteNames.Count > 0 ? draft.SiteNames[0] : InRequest(draft) ?? InDateline(draft) ?? OwnHost(draft) ?? InHeader(draft);
        MarkLabels(draft, site);
        return site;
    }

    /// <summary>Lines that hold nothing but the site's name.</summary>
    private static void MarkLabels(Draft draft, string? site)
    {
        if (site is null) return;
        string bare = Fold.Bare(site);
        foreach (SeedLine line in draft.Lines.Where(l => l.Roles is [LineRole.Boilerplate] && l.Text.Length < 100))
        {
            if (Fold.Bare(line.Text) != bare) continue;
            line.Roles.Clear();
            line.Drop(LineRole.SiteLabel, "the site's name");
        }
    }

    /// <summary>"Support Ternpost!"</summary>
    private static string? InRequest(Draft draft)
    {
        foreach (SeedLine line in draft.Lines.Where(l => l.Shape == LineShape.Furniture && Requests.EndsWithSupport(l.Text)))
        {
            List<string> words = Tokens.Of(line.Text);
            if (words.Count > 1 && Tokens.StartsUpper(words[^1]) && Fold.Of(words[^2]) is "support" or "follow" or "join" or "підтримайте" or "поддержите") return words[^1];
        }
        return null;
    }

    /// <summary>A short first line that the report speaks of: the page's logo.</summary>
    private static string? InHeader(Draft draft)
    {
        foreach (SeedLine line in draft.Lines.Take(Math.Min(3, draft.BodyStart)))
        {
            if (line.Shape != LineShape.Headline || line.Number == draft.TitleLine || line.From > 0 || Tokens.Count(line.Text) > 3) continue;
            if (draft.TitleLine > 0 && line.Number > draft.TitleLine) return null;
            string name = line.Text;
            bool spoken = draft.Lines.Any(l => l != line && l.Text.Length < 3_000 && l.Text.Contains(name, StringComparison.Ordinal));
            if (spoken) return name;
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
        foreach (SeedLine line in draft.Lines.Where(l => l.Shape == LineShape.Prose && l.Text.Length < 2_000))
        {
            foreach (string word in line.Text.Split(' '))
            {
                string host = word.Trim('.', ',', '(', ')', '“', '”', '"', ':', ';');
                if (IsHost(host) && !seen.Add(host)) return host;
            }
        }
        return null;
    }

    private static bool IsHost(string word)
    {
        int dot = word.IndexOf('.', StringComparison.Ordinal);
        return dot > 2 && dot < word.Length - 2 && char.IsUpper(word[0]) && word[(dot + 1)..].All(char.IsAsciiLetterLower) && word[..dot].All(char.IsLetter);
    }
}
