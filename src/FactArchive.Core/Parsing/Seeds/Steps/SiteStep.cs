using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>
/// The site's name as the page shows it. Its header and its notice of copyright say it outright; after them come
/// the places where a newsroom speaks of itself.
/// </summary>
internal static class SiteStep
{
    private const int LongestLine = 3_000;
    private const int MostReminders = 40;
    private const int LongestLabel = 100;

    public static string? Find(Draft draft)
    {
        string? site = SiteHeader.Sure(draft) ?? SiteHolder.Find(draft) ?? InRequests(draft) ?? SiteDateline.Find(draft) ?? InOwnWords(draft)
            ?? SiteHosts.Find(draft) ?? SiteHeader.Perhaps(draft) ?? SiteListener.Find(draft) ?? InSourceLine(draft) ?? SiteHosts.InNotice(draft);
        site = InLabel(draft, site) ?? site;
        if (site is not null && string.Equals(site, draft.CopyrightHolder, StringComparison.OrdinalIgnoreCase)) site = draft.CopyrightHolder;
        MarkLabels(draft, site);
        return site;
    }

    /// <summary>"BYTEWIRE" over "© Bytewire Media Ltd": the company is named after its site, which stands alone above the headline.</summary>
    private static string? InLabel(Draft draft, string? site)
    {
        if (site is null || Tokens.Count(site) < 2) return null;
        foreach (SeedLine line in draft.Lines.Take(draft.BodyStart))
        {
            string text = line.Text;
            bool label = line.Roles.Contains(LineRole.Boilerplate) && text.Length is > 3 and < LongestLabel && text.Length < site.Length && line.Number < Math.Max(2, draft.TitleLine);
            if (label && site.StartsWith(text, StringComparison.OrdinalIgnoreCase) && site[text.Length] is ' ' or ',') return site[..text.Length].TrimEnd(',', ' ');
        }
        return null;
    }

    /// <summary>Lines that hold nothing but the site's name, or the name and what the site is.</summary>
    private static void MarkLabels(Draft draft, string? site)
    {
        if (site is null) return;
        string bare = WithoutArticle(Fold.Bare(site));
        foreach (SeedLine line in draft.Lines.Where(l => l.Roles.Contains(LineRole.Boilerplate) && l.Text.Length < LongestLabel))
        {
            bool above = draft.TitleLine == 0 || line.Number < draft.TitleLine;
            if (WithoutArticle(Fold.Bare(line.Text)) != bare && !(above && SiteHeader.HasTagline(line.Text, site))) continue;
            line.Roles.Remove(LineRole.Boilerplate);
            line.Drop(LineRole.SiteLabel, "the site's name");
        }
    }

    private static string WithoutArticle(string bare) => bare.StartsWith("the ", StringComparison.Ordinal) ? bare[4..] : bare;

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
            if (++told < MostReminders && SiteMentions.Told(line.Text) is { } listener && SiteHeader.StandsAgain(draft, line, listener)) return listener;
        return null;
    }

    /// <summary>A site that names itself as the source below the text.</summary>
    private static string? InSourceLine(Draft draft)
    {
        foreach (SeedLine line in draft.Lines.Where((l, i) => (i >= draft.TailStart || i < draft.BodyStart) && l.Shape == LineShape.Source && l.Text.Length < 80))
        {
            if (LabelWords.Source.At(line.Folded, needsColon: true) is null || !line.Text.Contains(':', StringComparison.Ordinal)) continue;
            string name = line.Text[(line.Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '«', '»', '"', '“', '”', '„', '.');
            if (Tokens.Count(name) is > 0 and <= 3 && Tokens.StartsUpper(name) && !name.Contains(',', StringComparison.Ordinal)) return name;
        }
        return null;
    }
}
