using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;

namespace FactArchive.Core.Rendering.Views;

/// <summary>
/// What stands where a rating stands: the rating of a reviewed claim, or the plain word that nobody has given one. A
/// machine's finding or an unreleased draft never looks like a verdict.
/// </summary>
/// <param name="Id">The rating's id; empty if there is none.</param>
/// <param name="Tone">Name of the colour and shape.</param>
public sealed record VerdictView(string Id, string Label, string Tone, string? Description)
{
    public bool IsRated => Id.Length > 0;

    public static VerdictView Of(Claim claim, Wording words) => claim switch
    {
        { Rating: { } rating, Status: ClaimStatus.Reviewed } => Of(rating, words),
        { Rating: { } rating, Status: ClaimStatus.Draft } => OfDraft(Of(rating, words), words),
        { Status: ClaimStatus.Reviewed } => Unrated("checked", words),
        { Status: ClaimStatus.Draft } => Unrated("draft", words),
        _ => Unrated("machine", words),
    };

    public static VerdictView Of(Rating rating, Wording words)
    {
        string tone = rating.Tone.ToString().ToLowerInvariant();
        return RatingScale.Default.Ratings.Contains(rating)
            ? new VerdictView(rating.Id, words.Say($"rating-{rating.Id}"), tone, words.Say($"rating-{rating.Id}-why"))
            : new VerdictView(rating.Id, rating.Label, tone, rating.Description);
    }

    private static VerdictView OfDraft(VerdictView rated, Wording words) =>
        rated with { Label = words.Say("draft-rating", ("rating", rated.Label)), Description = words.Say("draft-rating-why") };

    private static VerdictView Unrated(string tone, Wording words) =>
        new("", words.Say($"verdict-{tone}"), tone, words.Say($"verdict-{tone}-why"));
}
