using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Publishing;

/// <summary>Holds today's verdicts against those that went out: one that changed has an entry in the claim's history (IFCN code).</summary>
internal sealed class RatingChanges(Archive archive, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Claim> _claims = archive.Claims.ToDictionary(c => $"{c.Report.Slug}/{c.Claim.Id}", c => c.Claim, StringComparer.Ordinal);

    /// <param name="published">The last manifest.</param>
    public void Check(InputFile published)
    {
        if (Manifest.Read(published.Bytes) is not { } manifest)
        {
            diagnostics.Error(DiagnosticCodes.ManifestUnusable, new Location(published.Path, 1, 1),
                "this is not a manifest as this version writes it, so verdicts cannot be compared with it; name the manifest.json of a published site");
            return;
        }
        foreach (PublishedRating rating in manifest.Ratings) Check(rating, published.Path);
    }

    private void Check(PublishedRating published, string manifest)
    {
        if (!_claims.TryGetValue(published.Claim, out Claim? claim))
        {
            diagnostics.Warning(DiagnosticCodes.RatedClaimGone, new Location(manifest, 1, 1),
                $"the claim '{published.Claim}' was published as {published.Rating}, and is gone; put it back, or tell readers on a page why it is not here any more");
            return;
        }
        bool isSame = claim.Status == ClaimStatus.Reviewed && claim.Rating?.Id == published.Rating;
        if (isSame || IsTold(claim, published)) return;
        string now = claim is { Status: ClaimStatus.Reviewed, Rating: { } rating } ? rating.Id : "no rating";
        diagnostics.Error(DiagnosticCodes.RatingChanged, claim.At,
            $"the claim '{claim.Id}' was published as {published.Rating} and has {now} now; add to `history:` an entry with rating: {published.Rating}, the day and why it changed");
    }

    /// <summary>Whether the published verdict is among the entries that came since; older ones tell of older changes.</summary>
    private static bool IsTold(Claim claim, PublishedRating published) =>
        claim.History.OrderBy(h => h.On).Skip(published.History).Any(h => h.Rating?.Value == published.Rating);
}
