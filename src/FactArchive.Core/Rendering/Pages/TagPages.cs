using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

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
    public static IEnumerable<OutputFile> Render(PageRenderer pages)
    {
        RatingScale scale = pages.Archive.Settings.Ratings;
        ImmutableArray<TagItemView> items = [.. pages.Archive.Tags.Entries.Select(TagItemView.Of)];
        yield return pages.Render("tags/index.html", Layouts.Tags, new PageHead(pages.Words.Say("tags"), Section: "tags/"), new { Tags = items });
        foreach (TagEntry entry in pages.Archive.Tags.Entries)
        {
            TagItemView tag = TagItemView.Of(entry);
            ImmutableArray<ReportItemView> reports = [.. entry.Reports.Select(r => ReportItemView.Of(r, scale, pages.Words))];
            foreach (ListPage<ReportItemView> list in Pagination.Of(entry.Path, reports))
                yield return pages.Render(list.Path + "index.html", Layouts.Tag, new PageHead(tag.Label, tag.Description, Section: "tags/", Feed: entry.Path + "feed.xml"),
                    new { Tag = tag, List = list, Bar = BarView.Of(entry.Reports.SelectMany(r => r.Annotated.Claims), scale, pages.Words) });
        }
    }
}
