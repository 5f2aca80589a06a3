using FactArchive.Core.Indexing.Search;

namespace FactArchive.Tests.Indexing.Search;

public sealed class SearchIndexTests
{
    private static readonly SearchVerdict None = new("Detected, not reviewed", "machine");

    private static readonly FacetValue Refuted = new("rating", "refuted", "Refuted");

    private static readonly SearchIndex Index = SearchIndex.Of(
    [
        new SearchDocument
        {
            Path = "reports/harbour/",
            Title = "Harbour cranes",
            Body = ["The crane stood idle. Cranes, cranes and a crane."],
            Claims = [new SearchClaim("harbour/c1/", "Two cranes are broken", "both the cranes", "Mayor", None, [Refuted])],
            Facets = [new FacetValue("year", "2031", "2031")],
        },
        new SearchDocument { Path = "reports/dam/", Title = "Dam", Body = ["A crane at the dam."], Facets = [new FacetValue("year", "2031", "2031")] },
    ]);

    [Fact]
    public void Forms_of_a_word_are_one_term_and_common_words_are_none()
    {
        Assert.NotNull(Postings("cran"));
        Assert.Null(Postings("crane"));
        Assert.Null(Postings("the"));
        Assert.Equal(["a", "and", "are", "at", "both", "the"], Index.Skipped);
    }

    /// <summary>The code that the page reads: gap and flag, level and number of places, places. Common words count as places.</summary>
    [Fact]
    public void Postings_hold_weight_and_places()
    {
        int[] title = [1], claim = [64 + 1, 64 + 5 + 2];
        int[] first = [1, 7 + (8 * 3), title[0], claim[0] - title[0], claim[1] - claim[0]];
        Assert.Equal([.. first, 0], PostingCode.Read(Postings("cran")!));
    }

    [Fact]
    public void A_facet_is_a_term_with_the_claims_that_have_it()
    {
        Assert.Equal([1, 8, 64], PostingCode.Read(Postings("@rating:refuted")!));
        Assert.Equal([0, 0], PostingCode.Read(Postings("@year:2031")!));
        Assert.Equal([("rating", 1), ("year", 2)], Index.Facets.Select(f => (f.Value.Facet, f.Documents)));
    }

    [Fact]
    public void Spellings_are_longer_words_without_postings() =>
        Assert.Equal(["brok", "cran", "harbour", "mayor", "stood"], Index.Spellings.SelectMany(s => s.Terms));

    [Fact]
    public void An_empty_archive_has_an_empty_index()
    {
        SearchIndex index = SearchIndex.Of([]);
        Assert.Empty(index.Shards);
        Assert.Empty(index.Spellings);
    }

    private static string? Postings(string term) => Index.Shards.SelectMany(s => s.Terms).SingleOrDefault(t => t.Term == term)?.Postings;
}
