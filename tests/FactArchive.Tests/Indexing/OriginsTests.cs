using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;

namespace FactArchive.Tests.Indexing;

/// <summary>Fiction: who rests on whom is known beforehand.</summary>
public sealed class OriginsTests
{
    private static readonly Source Institute = new() { Id = "institute", Name = "Orin Institute" };
    private static readonly Source Observatory = new() { Id = "observatory", Name = "Orin Observatory" };
    private static readonly Source Agency = new() { Id = "agency", Name = "Agency", Kind = SourceKind.MediaOutlet };
    private static readonly Source Courier = new() { Id = "courier", Name = "Courier", Kind = SourceKind.MediaOutlet };
    private static readonly Source Gazette = new() { Id = "gazette", Name = "Gazette", Kind = SourceKind.MediaOutlet };
    private static readonly Source Speaker = new() { Id = "speaker", Name = "Its speaker", Origin = new("institute", default) };

    [Fact]
    public void A_chain_of_outlets_has_the_speaker_as_its_one_origin()
    {
        OriginTrace trace = Trace(Said(Institute) with { Via = [Agency, Courier, Gazette] });
        Assert.Equal(["institute"], Ids(trace));
        Assert.Equal(["agency", "courier", "gazette"], trace.Relays.Select(v => v.Key));
        Assert.True(trace.IsEcho);
    }

    [Fact]
    public void Four_outlets_that_cite_or_rest_on_one_another_are_one_origin()
    {
        OriginTrace trace = Trace(
            Said(Institute) with { Via = [Agency] },
            Said(Courier) with { Citing = Agency },
            Said(Gazette) with { Origin = Institute },
            Said(Speaker));
        Assert.Equal(["institute"], Ids(trace));
        Assert.Equal(4, trace.Relays.Length);
    }

    [Fact]
    public void An_outlet_that_once_named_its_source_rests_on_it_where_it_speaks_itself() =>
        Assert.Equal(["institute"], Ids(Trace(Said(Courier), Said(Institute) with { Via = [Courier] })));

    [Fact]
    public void Two_bodies_that_looked_for_themselves_are_two_origins()
    {
        OriginTrace trace = Trace(Said(Institute) with { Via = [Agency, Courier] }, Said(Observatory) with { Via = [Agency] });
        Assert.Equal(["institute", "observatory"], Ids(trace));
        Assert.False(trace.IsEcho);
    }

    [Fact]
    public void Outlets_that_cite_each_other_in_a_circle_are_one_origin() =>
        Assert.Equal(["courier"], Ids(Trace(Said(Courier) with { Citing = Gazette }, Said(Gazette) with { Citing = Courier })));

    [Fact]
    public void Voices_without_a_name_count_once()
    {
        Claim official = Said(null) with { Kind = SourceKind.Anonymous, Speaker = "a senior official" };
        Claim diplomat = Said(null) with { Kind = SourceKind.Anonymous, Speaker = "a diplomat" };
        Assert.Single(Trace(official, diplomat).Origins);
        Assert.Single(Trace(Said(null), Said(null)).Origins);
    }

    [Fact]
    public void Names_outside_the_registry_count_by_name_whatever_the_case() =>
        Assert.Single(Trace(Said(null) with { Speaker = "The Ferry Office" }, Said(null) with { Speaker = "ferry office" }).Origins);

    [Fact]
    public void One_echo_needs_two_voices_besides_the_origin() =>
        Assert.False(Trace(Said(Institute) with { Via = [Agency] }).IsEcho);

    [Fact]
    public void Evidence_counts_where_it_supports_and_by_the_voice_on_which_it_rests()
    {
        Claim claim = Said(Institute) with
        {
            Via = [Agency],
            Evidence =
            [
                Page("institute"), Page("agency"), Page("gazette") with { Origin = new("institute", default) },
                Page("observatory") with { Relation = EvidenceRelation.Refutes },
            ],
        };
        Assert.Equal(["institute"], Ids(Behind(claim)));
        Assert.Equal(["institute", "observatory"], Ids(Behind(claim with { Evidence = [.. claim.Evidence, Page("observatory")] })));
    }

    [Fact]
    public void The_order_of_appearances_does_not_change_the_count()
    {
        ImmutableArray<Claim> claims =
            [Said(Institute) with { Via = [Agency, Courier] }, Said(Gazette) with { Citing = Courier }, Said(Speaker), Said(Observatory)];
        Assert.Equal(2, Trace([.. claims]).Origins.Length);
        Assert.Equal(2, Trace([.. claims.Reverse()]).Origins.Length);
    }

    private static OriginTrace Trace(params Claim[] claims) => Registry().Of(claims);

    private static OriginTrace Behind(params Claim[] claims) => Registry().Behind(claims);

    private static Origins Registry() => new(SourceIndex.Of([], new SourceRegistry([Institute, Observatory, Agency, Courier, Gazette, Speaker])));

    private static IEnumerable<string> Ids(OriginTrace trace) => trace.Origins.Select(v => v.Key);

    private static Evidence Page(string source) =>
        new() { Url = new Uri("https://page.example/"), Source = new(source, default), Relation = EvidenceRelation.Supports };

    private static Claim Said(Source? source) => new()
    {
        Id = "claim", Status = ClaimStatus.Reviewed, Anchor = AnchorState.Exact, Spans = [], Line = 1, Quotes = [], Text = "Three dredgers worked.",
        Source = source, Kind = source?.Kind ?? SourceKind.Other,
    };
}
