using CsCheck;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Text;

public sealed class WordDiffTests
{
    [Fact]
    public void What_was_removed_stands_before_what_came_in_its_place() => Assert.Equal(
        "about [-70-] {+73 old+} railcars {+stood+}", WordDiff.Plain(WordDiff.Of("about 70 railcars", "about 73 old railcars stood", w => w)));

    [Fact]
    public void Words_of_one_key_are_the_same() => Assert.Equal("A b", WordDiff.Plain(WordDiff.Of("a b", "A b", w => w.ToUpperInvariant())));

    /// <summary>Whatever the two texts: what is kept and removed is the older one, what is kept and added the newer one.</summary>
    [Fact]
    public void Both_texts_can_be_read_from_it() => Gen.Select(Gen.Int[0, 4].Array[0, 30], Gen.Int[0, 4].Array[0, 30]).Sample((one, other) =>
    {
        string before = string.Join(' ', one), after = string.Join(' ', other);
        var parts = WordDiff.Of(before, after, w => w);
        string Without(DiffKind kind) => string.Join(' ', parts.Where(p => p.Kind != kind).Select(p => p.Text));
        return Without(DiffKind.Added) == before && Without(DiffKind.Removed) == after;
    });

    /// <summary>No shorter difference exists: as many words are kept as the two have in common in order.</summary>
    [Fact]
    public void It_is_the_shortest() => Gen.Select(Gen.Int[0, 3].Array[0, 20], Gen.Int[0, 3].Array[0, 20]).Sample((one, other) =>
        SequenceDiff.Of([.. one], [.. other]).Sum(r => r.SameAfter) == LongestCommon(one, other));

    [Fact]
    public void Two_texts_without_a_common_word_are_told_in_bounded_time()
    {
        string before = string.Join(' ', Enumerable.Range(0, 50_000)), after = string.Join(' ', Enumerable.Range(50_000, 50_000));
        Assert.Equal([DiffKind.Removed, DiffKind.Added], WordDiff.Of(before, after, w => w).Select(p => p.Kind));
    }

    private static int LongestCommon(int[] one, int[] other)
    {
        int[,] best = new int[one.Length + 1, other.Length + 1];
        for (int i = 1; i <= one.Length; i++)
            for (int j = 1; j <= other.Length; j++)
                best[i, j] = one[i - 1] == other[j - 1] ? best[i - 1, j - 1] + 1 : Math.Max(best[i - 1, j], best[i, j - 1]);
        return best[one.Length, other.Length];
    }
}
