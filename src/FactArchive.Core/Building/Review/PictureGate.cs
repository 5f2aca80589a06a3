using System.Text.Json;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Building.Review;

/// <summary>
/// Holds what pages tell machines about pictures against what they show and what editors found: one <c>MediaReview</c> on the page
/// of a report whose picture was judged, none elsewhere.
/// </summary>
internal sealed class PictureGate(Archive archive, Wording words)
{
    private const string Review = "MediaReview", Layout = "report";

    private readonly Dictionary<string, ArchivedReport> _judged = archive.Reports
        .Where(r => r.Annotated.Picture is not null)
        .ToDictionary(r => r.Path + "index.html", StringComparer.Ordinal);

    public bool Concerns(string path, string html) => html.Contains(Review, StringComparison.Ordinal) || _judged.ContainsKey(path);

    public void Check(MarkedPage page)
    {
        if (page.Data(Review) is not { } reviews) return;
        if (!_judged.TryGetValue(page.Path, out ArchivedReport? report))
        {
            if (!reviews.IsEmpty) page.Tell("this page has a MediaReview, and no editor judged a picture of it");
        }
        else if (reviews.Length != 1)
        {
            page.Tell($"the page of a judged picture has one MediaReview, not {reviews.Length}; the base layout writes `page.data` once");
        }
        else
        {
            CheckReview(page, reviews[0], report, report.Annotated.Picture!);
        }
    }

    private void CheckReview(MarkedPage page, JsonElement review, ArchivedReport report, PictureReview picture)
    {
        page.Expect("url", MarkedPage.Text(review, "url"), SiteAddress.Of(archive.Settings, report.Path));
        page.Expect("mediaAuthenticityCategory", MarkedPage.Text(review, "mediaAuthenticityCategory"), picture.Code.Term());
        page.Shown("mediaAuthenticityCategory", PictureReviewView.LabelOf(picture.Code, words), Layout);
        page.Shown("caption", MarkedPage.Text(review, "itemReviewed", "mediaItemAppearance", "caption"), Layout);
        page.Shown("reviewBody", MarkedPage.Text(review, "reviewBody"), Layout);
        page.Shown("author", MarkedPage.Text(review, "author", "name"), Layout);
        page.ShowsDay("datePublished", MarkedPage.Text(review, "datePublished"));
    }
}
