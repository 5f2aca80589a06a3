using System.Collections.Immutable;
using CsCheck;
using FactArchive.Core.Indexing.Search;

namespace FactArchive.Tests.Indexing.Search;

public sealed class TermShardTests
{
    private static readonly Gen<ImmutableArray<string>> Words =
        Gen.String[Gen.Char["abcя1"], 1, 6].Array.Select(words => words.Distinct().Order(StringComparer.Ordinal).ToImmutableArray());

    [Fact]
    public void A_term_is_in_the_shard_that_the_bounds_name() => Words.Sample(words =>
    {
        ImmutableArray<TermShard> shards = TermShard.Cut([.. words.Select(w => new TermList(w, new string('x', w.Length * 3)))], 40);
        Assert.Equal(words, shards.SelectMany(s => s.Terms.Select(t => t.Term)));
        foreach (string word in words) Assert.Contains(shards[PieceOf(shards.Select(s => s.First), word)].Terms, t => t.Term == word);
    });

    [Fact]
    public void A_shard_is_larger_than_asked_for_one_term_only() => Words.Sample(words =>
    {
        ImmutableArray<TermShard> shards = TermShard.Cut([.. words.Select(w => new TermList(w, new string('x', w.Length * 9)))], 40);
        Assert.All(shards, s => Assert.True(s.Terms.Length == 1 || s.Terms.Sum(t => t.Term.Length + t.Postings.Length + 2) <= 40));
    });

    [Fact]
    public void All_spellings_with_one_first_letter_are_in_the_piece_that_the_letter_names() => Words.Sample(words =>
    {
        ImmutableArray<SpellingShard> shards = SpellingShard.Cut(words, 12);
        Assert.Equal(words, shards.SelectMany(s => s.Terms));
        foreach (string word in words) Assert.Contains(word, shards[PieceOf(shards.Select(s => s.First), word[..1])].Terms);
    });

    [Fact]
    public void Nothing_is_cut_into_no_shard()
    {
        Assert.Empty(TermShard.Cut([], 10));
        Assert.Empty(SpellingShard.Cut([], 10));
    }

    /// <summary>As the page finds it: the number of bounds, without the first, that are not after the word.</summary>
    private static int PieceOf(IEnumerable<string> firsts, string word) =>
        firsts.Skip(1).Count(first => string.CompareOrdinal(first, word) <= 0);
}
