using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;

namespace FactArchive.Core.Rendering.Views;

/// <summary>What an editor found about the picture of a report.</summary>
/// <param name="Id">Of the code, such as <c>decontextualized</c>.</param>
/// <param name="Why">The reason; markup.</param>
/// <param name="Original">Where the picture stands as it was first published.</param>
public sealed record PictureReviewView(string Id, string Label, Html Why, string ReviewedBy, DateView ReviewedOn, string? Original)
{
    public static PictureReviewView? Of(PictureReview? review, Wording words) => review is null
        ? null
        : new PictureReviewView(
            review.Code.Id(), LabelOf(review.Code, words), MarkdownText.Inline(review.Why), review.Review.By,
            DateView.Of(review.Review.On, words), review.Original?.AbsoluteUri);

    /// <summary>The code in a reader's words.</summary>
    internal static string LabelOf(PictureCode code, Wording words) => words.Say($"picture-{code.Id()}");
}
