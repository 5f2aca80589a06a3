using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>A claim where it appears, and whether an editor or only its wording puts it with the others.</summary>
public sealed record Appearance(ClaimInReport At, bool ByEditor)
{
    /// <summary>The claim as <c>slug/id</c>.</summary>
    public string Name => At.Name;
}

/// <summary>One claim with every appearance in the archive.</summary>
public sealed record ClaimGroup
{
    /// <summary>A verdict in favour of a claim should rest on so many independent origins.</summary>
    public const int AskedOrigins = 2;

    /// <summary>Oldest first; those without a date last.</summary>
    public required ImmutableArray<Appearance> Appearances { get; init; }

    /// <summary>Who says it and through whom it spread.</summary>
    public required OriginTrace Spread { get; init; }

    /// <summary>The same with the evidence that supports it: on whom a verdict in its favour rests.</summary>
    public required OriginTrace Support { get; init; }

    public Appearance First => Appearances[0];

    /// <summary>Unique in the archive; follows the first appearance. A slug has no point in it.</summary>
    public string Id => $"{First.At.Report.Slug}.{First.At.Claim.Id}";

    public string Path => $"groups/{Id}/";

    public int Reports => Appearances.Select(a => a.At.Report.Slug).Distinct().Count();

    /// <summary>Whether a reviewer found the claim well supported, and yet fewer independent origins are known than asked for.</summary>
    public bool IsThin => Support.Origins.Length < AskedOrigins && Appearances.Any(a => IsInFavour(a.At.Claim));

    public static bool IsInFavour(Claim claim) => claim is { Status: ClaimStatus.Reviewed, Rating.Tone: RatingTone.Good };
}
