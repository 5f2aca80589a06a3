using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>
/// Finds each report's neighbours over posting lists: an editor's pick first, then headlines that name each other, claims
/// that editors joined, and tags and sources that few reports share. Every point of the score has its reason in words.
/// </summary>
internal static class RelatedIndex
{
    public const int Most = 6;

    private const double PickWeight = 1000;
    private const double NamedWeight = 100;
    private const double ClaimWeight = 50;

    /// <summary>Tags and sources that more than this share of the reports have say nothing about kinship.</summary>
    private const double CommonShare = 0.5;

    /// <summary>In a small archive nothing is common.</summary>
    private const int SmallArchive = 8;

    public static ImmutableArray<ArchivedReport> Connect(ImmutableArray<ArchivedReport> reports)
    {
        var bySlug = reports.ToDictionary(r => r.Slug, StringComparer.Ordinal);
        Dictionary<string, Ties> ties = reports.ToDictionary(r => r.Slug, _ => new Ties(), StringComparer.Ordinal);
        AddPicks(reports, ties);
        AddHeadlines(reports, ties);
        AddClaims(reports, ties);
        AddShared(reports, ties, r => r.Tags.Select(t => (t.Id, t.Label)), (tie, label) => tie.Tags.Add(label));
        AddShared(reports, ties, r => r.Sources.Select(s => (s.Id, s.Name)), (tie, name) => tie.Sources.Add(name));
        return [.. reports.Select(r => r with { Related = Best(r, ties[r.Slug], bySlug) })];
    }

    private static ImmutableArray<RelatedReport> Best(ArchivedReport report, Ties ties, Dictionary<string, ArchivedReport> bySlug) =>
    [
        .. ties.All
            .Where(t => bySlug.ContainsKey(t.Key))
            .OrderByDescending(t => t.Value.Score)
            .ThenBy(t => t.Key, StringComparer.Ordinal)
            .Take(Most)
            .Select(t => new RelatedReport(t.Key, Math.Round(t.Value.Score, 3), Reasons.Of(t.Value, report, bySlug[t.Key]))),
    ];

    private static void AddPicks(ImmutableArray<ArchivedReport> reports, Dictionary<string, Ties> ties)
    {
        foreach (ArchivedReport report in reports)
            foreach ((int i, string slug) in report.Annotated.Related.Select((r, i) => (i, r.Value)))
                if (slug != report.Slug) ties[report.Slug].To(slug).Pick(PickWeight - i);
    }

    private static void AddHeadlines(ImmutableArray<ArchivedReport> reports, Dictionary<string, Ties> ties)
    {
        foreach (ArchivedReport report in reports)
        {
            foreach (string slug in report.RelatedHeadlines.Select(h => h.Slug).OfType<string>().Distinct())
            {
                ties[report.Slug].To(slug).Name(NamedWeight, namesIt: true);
                ties[slug].To(report.Slug).Name(NamedWeight, namesIt: false);
            }
        }
    }

    private static void AddClaims(ImmutableArray<ArchivedReport> reports, Dictionary<string, Ties> ties)
    {
        foreach (ArchivedReport report in reports)
        {
            foreach (Claim claim in report.Annotated.Claims)
            {
                foreach (string slug in claim.SameAs.Select(SlugOf)) Both(ties, report.Slug, slug, t => t.SameClaim(ClaimWeight));
                foreach (string slug in claim.Contradicts.Select(SlugOf)) Both(ties, report.Slug, slug, t => t.Contradict(ClaimWeight));
            }
        }
    }

    private static string SlugOf(Text.Located<string> claim) => claim.Value[..claim.Value.IndexOf('/', StringComparison.Ordinal)];

    private static void Both(Dictionary<string, Ties> ties, string one, string other, Action<Tie> add)
    {
        if (one == other || !ties.TryGetValue(other, out Ties? back)) return;
        add(ties[one].To(other));
        add(back.To(one));
    }

    /// <summary>Counts over posting lists; what many reports share is left out, so the work stays near-linear.</summary>
    private static void AddShared(
        ImmutableArray<ArchivedReport> reports, Dictionary<string, Ties> ties,
        Func<ArchivedReport, IEnumerable<(string Id, string Label)>> features, Action<Tie, string> note)
    {
        int common = reports.Length <= SmallArchive ? reports.Length : (int)(reports.Length * CommonShare);
        var postings = reports.SelectMany(r => features(r).Select(f => (f.Id, f.Label, r.Slug))).GroupBy(p => p.Id);
        foreach (var posting in postings)
        {
            ImmutableArray<(string Id, string Label, string Slug)> sharing = [.. posting];
            if (sharing.Length < 2 || sharing.Length > common) continue;
            double weight = Math.Log(1 + (double)reports.Length / sharing.Length);
            foreach (var one in sharing)
            {
                foreach (var other in sharing)
                {
                    if (one.Slug == other.Slug) continue;
                    Tie tie = ties[one.Slug].To(other.Slug);
                    tie.Score += weight;
                    note(tie, one.Label);
                }
            }
        }
    }
}
