using System.Collections.Immutable;
using System.Globalization;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;

namespace FactArchive.Core.Building.Publishing;

/// <summary>A verdict as it went out.</summary>
/// <param name="Claim">As <c>slug/id</c>.</param>
/// <param name="History">How many earlier verdicts were told with it.</param>
internal sealed record PublishedRating(string Claim, string Rating, int History)
{
    /// <summary>Sorted by claim. Only what a person reviewed and rated; a draft that is shown is no verdict.</summary>
    public static ImmutableArray<PublishedRating> Of(Archive archive) =>
    [
        .. archive.Claims
            .Where(c => c.Claim is { Status: ClaimStatus.Reviewed, Rating: not null })
            .Select(c => new PublishedRating($"{c.Report.Slug}/{c.Claim.Id}", c.Claim.Rating!.Id, c.Claim.History.Length))
            .OrderBy(r => r.Claim, StringComparer.Ordinal),
    ];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Claim} {Rating} {History}\n");
}
