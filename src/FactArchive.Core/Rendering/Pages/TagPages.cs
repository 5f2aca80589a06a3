using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>A tag that stands with another one.</summary>
public sealed record RelatedTagView(string Label, string Path, int Shared);

/// <summary>A tag in a list.</summary>
/// <param name="Synonyms">What else it is called, for readers.</param>
public sealed record TagItemView(
    string Id, string Label, string Path, string? Description, int Count, string Synonyms, ImmutableArray<RelatedTagView> Related)
{
    public static TagItemView Of(TagEntry entry) => new(
        entry.Tag.Id, entry.Tag.Label, entry.Path, entry.Tag.Description, entry.Reports.Length, string.Join(", ", entry.Tag.Synonyms),
        [.. entry.Related.Select(r => new RelatedTagView(r.Tag.Label, $"tags/{r.Tag.Id}/", r.Shared))]);
}

/// <summary>A page for each tag, and the list of them.</summary>
internal static class TagPages
{
    public static IEnumerable<PlannedOutput> Plan(PageRenderer pages) => pages.Archive.Tags.Entries
        .SelectMany(entry => Plan(pages, entry))
        .Prepend(pages.Plan("tags/index.html", OutputKind.Tag, Layouts.Tags,
            () => new PageContent(new PageHead(pages.Words.Say("tags"), Section: "tags/"), new { Tags = pages.Archive.Tags.Entries.Select(TagItemView.Of).ToImmutableArray() })));

    private static IEnumerable<PlannedOutput> Plan(PageRenderer pages, TagEntry entry)
    {
        RatingScale scale = pages.Archive.Settings.Ratings;
        var bar = new Lazy<BarView>(() => BarView.Of(entry.Reports.SelectMany(r => r.Annotated.Claims), scale, pages.Words));
        TagItemView tag = TagItemView.Of(entry);
        var head = new PageHead(tag.Label, tag.Description, Section: "tags/", Feed: entry.Path + "feed.xml");
        return Pagination.Of(entry.Path, entry.Reports).Select(part => pages.Plan(part.Path + "index.html", OutputKind.Tag, Layouts.Tag,
            () => new PageContent(head, new { Tag = tag, List = part.With(r => ReportItemView.Of(r, scale, pages.Words)), Bar = bar.Value })));
    }
}
