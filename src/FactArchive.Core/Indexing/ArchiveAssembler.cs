using System.Collections.Immutable;
using FactArchive.Core.Annotation;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Indexing;

/// <summary>Gives every report its address and its neighbours, and makes the archive of them.</summary>
public static class ArchiveAssembler
{
    public static Outcome<Archive> Assemble(
        ImmutableArray<AnnotatedReport> reports, SiteSettings settings, SourceRegistry registry, TagVocabulary vocabulary,
        ImmutableArray<Page> pages, Connections connections)
    {
        var diagnostics = new DiagnosticBag();
        CheckAddresses(reports, diagnostics);
        if (diagnostics.HasErrors) return new Outcome<Archive>(null, diagnostics.ToImmutable());
        var tags = new TagResolver(vocabulary, diagnostics);
        var headlines = new HeadlineIndex(reports);
        ImmutableArray<ArchivedReport> archived =
        [
            .. reports
                .OrderByDescending(r => r.Published ?? DateOnly.MinValue)
                .ThenBy(r => r.Slug.Value, StringComparer.Ordinal)
                .Select(r => new ArchivedReport
                {
                    Annotated = r,
                    Tags = tags.Resolve(r.Tags),
                    Sources = SourcesOf(r),
                    RelatedHeadlines = headlines.LinksOf(r),
                }),
        ];
        ReferenceCheck.Check(archived, connections, diagnostics);
        ImmutableArray<ComparedClaim> claims = ComparedClaim.All(archived);
        var groups = ClaimGroups.Of(claims, connections, SourceIndex.Of(archived, registry));
        ImmutableArray<Contradiction> contradictions = ContradictionIndex.Of(claims, groups, connections);
        archived = RelatedIndex.Connect(archived, groups, contradictions);
        var archive = new Archive
        {
            Settings = settings,
            Reports = archived,
            Tags = TagIndex.Of(archived),
            Sources = SourceIndex.Of(archived, registry),
            Groups = groups,
            Contradictions = contradictions,
            Pages = [.. pages.OrderBy(p => p.Order).ThenBy(p => p.Path, StringComparer.Ordinal)],
        };
        return new Outcome<Archive>(archive, diagnostics.ToImmutable());
    }

    private static ImmutableArray<Source> SourcesOf(AnnotatedReport report) =>
        [.. report.Claims.SelectMany(c => c.Via.Prepend(c.Source)).OfType<Source>().DistinctBy(s => s.Id)];

    /// <summary>A permalink is never shifted silently: two reports that want one are told so.</summary>
    private static void CheckAddresses(ImmutableArray<AnnotatedReport> reports, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<string, AnnotatedReport>(StringComparer.Ordinal);
        foreach (AnnotatedReport report in reports.OrderBy(r => r.Report.Seed.Path, StringComparer.Ordinal))
        {
            if (taken.TryAdd(report.Slug.Value, report)) continue;
            AnnotatedReport first = taken[report.Slug.Value];
            diagnostics.Error(DiagnosticCodes.SlugCollision, report.Slug.At,
                $"the address reports/{report.Slug.Value}/ is taken by {first.Report.Seed.Path}; " +
                $"give another `slug:` in input/annotations/{report.Report.Name}.yml");
        }
    }
}
