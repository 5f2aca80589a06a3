using FactArchive.Core.Model;

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

    public static VerdictView Of(Claim claim) => claim switch
    {
        { Rating: { } rating, Status: ClaimStatus.Reviewed } => Of(rating),
        { Rating: { } rating, Status: ClaimStatus.Draft } => Of(rating) with { Label = $"{rating.Label} (draft)", Description = "A draft, not released: only builds with --drafts show it." },
        { Status: ClaimStatus.Reviewed } => new("", "Checked, not rated", "checked", "Source, chain and grade were checked by an editor; no verdict was given."),
        { Status: ClaimStatus.Draft } => new("", "Not yet reviewed", "draft", "An editor is working on this claim; no verdict has been released."),
        _ => new("", "Detected, not reviewed", "machine", "Found by the machine; nobody has checked it."),
    };

    public static VerdictView Of(Rating rating) => new(rating.Id, rating.Label, rating.Tone.ToString().ToLowerInvariant(), rating.Description);
}
