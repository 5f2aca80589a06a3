using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>A newsroom or another voice that passes a source's claims on.</summary>
/// <param name="Claims">So many of them.</param>
public sealed record Relay(Source Source, int Claims);

/// <summary>A source with all that it was cited for.</summary>
/// <param name="Speaks">Claims that it makes.</param>
/// <param name="Relays">Claims of others that came through it.</param>
/// <param name="Evidence">Claims for which a page of it is cited.</param>
/// <param name="Carries">Claims of others that rest on it: it is their origin, or is cited for them.</param>
public sealed record SourceEntry(
    Source Source, ImmutableArray<ClaimInReport> Speaks, ImmutableArray<ClaimInReport> Relays, ImmutableArray<ClaimInReport> Evidence,
    ImmutableArray<ClaimInReport> Carries)
{
    /// <summary>Through whom its claims reached the reports, the busiest first.</summary>
    public ImmutableArray<Relay> Outlets =>
    [
        .. Speaks
            .SelectMany(c => c.Claim.Via.DistinctBy(s => s.Id))
            .GroupBy(s => s.Id, (_, same) => new Relay(same.First(), same.Count()), StringComparer.Ordinal)
            .OrderByDescending(r => r.Claims)
            .ThenBy(r => r.Source.Name, StringComparer.Ordinal),
    ];

    /// <summary>Whether the source speaks in a report, relays to one, or is evidence in one.</summary>
    public bool IsCited => Speaks.Length + Relays.Length + Evidence.Length > 0;

    public string Path => $"sources/{Source.Id}/";
}

/// <summary>Every source of the registry, by name: also those that nothing cites yet have a page.</summary>
public sealed record SourceIndex(ImmutableArray<SourceEntry> Entries)
{
    public Source? Find(string id) => Entries.FirstOrDefault(e => e.Source.Id == id)?.Source;

    public static SourceIndex Of(ImmutableArray<ArchivedReport> reports, SourceRegistry registry)
    {
        ImmutableArray<ClaimInReport> claims = [.. reports.SelectMany(r => r.Annotated.Claims.Select(c => new ClaimInReport(r, c)))];
        ILookup<string, ClaimInReport> speaks = claims.Where(c => c.Claim.Source is not null).ToLookup(c => c.Claim.Source!.Id);
        ILookup<string, ClaimInReport> relays = Spread(claims, c => c.Via.Select(s => s.Id));
        ILookup<string, ClaimInReport> evidence = Spread(claims, c => c.Evidence.Select(e => e.Source?.Value).OfType<string>());
        ILookup<string, ClaimInReport> carries = Spread(claims, c =>
            new[] { c.Origin, c.Citing }.OfType<Source>().Select(s => s.Id).Where(id => id != c.Source?.Id));
        return new SourceIndex(
        [
            .. registry.Sources
                .OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(s => s.Id, StringComparer.Ordinal)
                .Select(s => new SourceEntry(s, [.. speaks[s.Id]], [.. relays[s.Id]], [.. evidence[s.Id]], [.. carries[s.Id]])),
        ]);
    }

    private static ILookup<string, ClaimInReport> Spread(ImmutableArray<ClaimInReport> claims, Func<Claim, IEnumerable<string>> ids) =>
        claims.SelectMany(c => ids(c.Claim).Distinct().Select(id => (Id: id, Claim: c))).ToLookup(p => p.Id, p => p.Claim);
}
