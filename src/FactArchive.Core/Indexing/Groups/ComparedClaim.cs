using System.Collections.Immutable;
using System.Globalization;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>A claim as the machine compares it.</summary>
/// <param name="Key">The same for claims of the same words, in any order.</param>
internal sealed record ComparedClaim(ClaimInReport At, ClaimMatter Matter, string Figures, string Key)
{
    public string Name { get; } = At.Name;

    public static ComparedClaim Of(ClaimInReport at)
    {
        var matter = ClaimMatter.Of(at.Claim.Text, at.Report.Annotated.Published);
        IEnumerable<string> values = matter.Figures.Select(f => f.Value.ToString("R", CultureInfo.InvariantCulture));
        bool denies = at.Claim.Polarity == Polarity.Denies || !matter.Denials.IsEmpty;
        string figures = $"{(denies ? "-" : "+")} {string.Join(' ', values.Order(StringComparer.Ordinal))}";
        return new ComparedClaim(at, matter, figures, $"{figures} {string.Join(' ', matter.Stems.Order(StringComparer.Ordinal))}");
    }

    /// <summary>All claims, oldest first; those of reports without a date last.</summary>
    public static ImmutableArray<ComparedClaim> All(ImmutableArray<ArchivedReport> reports) =>
    [
        .. reports
            .OrderBy(r => r.Annotated.Published ?? DateOnly.MaxValue)
            .ThenBy(r => r.Slug, StringComparer.Ordinal)
            .SelectMany(r => r.Annotated.Claims.Select(c => Of(new ClaimInReport(r, c)))),
    ];
}
