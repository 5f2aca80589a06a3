using System.Collections.Immutable;

namespace FactArchive.Core.Annotation.Matching;

/// <summary>
/// Approximate search over words: for every place of a text the least number of words that must be put in, left out or
/// mistaken so that the pattern ends there. Myers' bit-parallel algorithm (G. Myers, J. ACM 46(3), 1999) in the form for
/// long patterns (H. Hyyrö, 2003): 64 words of the pattern are one step, so the work is linear in the text.
/// </summary>
internal static class ApproximateSearch
{
    private const int Bits = 64;

    /// <returns>One number for each word of the text: the edits of the best passage that ends with it.</returns>
    public static int[] Distances(ImmutableArray<int> pattern, ImmutableArray<int> text)
    {
        Dictionary<int, ulong[]> places = PlacesOf(pattern);
        int blocks = (pattern.Length + Bits - 1) / Bits;
        var none = new ulong[blocks];
        ulong[] plus = [.. Enumerable.Repeat(ulong.MaxValue, blocks)], minus = new ulong[blocks];
        ulong lastBit = 1UL << ((pattern.Length - 1) % Bits);
        int[] distances = new int[text.Length];
        int score = pattern.Length;
        for (int i = 0; i < text.Length; i++)
        {
            ulong[] equal = places.GetValueOrDefault(text[i], none);
            int carry = 0;
            for (int b = 0; b < blocks; b++)
                carry = Step(ref plus[b], ref minus[b], equal[b], carry, b == blocks - 1 ? lastBit : 1UL << (Bits - 1));
            distances[i] = score += carry;
        }
        return distances;
    }

    /// <summary>For each word of the pattern the bits of the places where it stands.</summary>
    private static Dictionary<int, ulong[]> PlacesOf(ImmutableArray<int> pattern)
    {
        var places = new Dictionary<int, ulong[]>();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (!places.TryGetValue(pattern[i], out ulong[]? bits))
                places.Add(pattern[i], bits = new ulong[(pattern.Length + Bits - 1) / Bits]);
            bits[i / Bits] |= 1UL << (i % Bits);
        }
        return places;
    }

    /// <summary>One column of one block: vertical differences in, horizontal difference at its last row out (−1, 0 or 1).</summary>
    private static int Step(ref ulong plus, ref ulong minus, ulong equal, int carry, ulong lastBit)
    {
        ulong vertical = equal | minus;
        if (carry < 0) equal |= 1;
        ulong horizontal = unchecked(((equal & plus) + plus) ^ plus) | equal;
        ulong up = minus | ~(horizontal | plus), down = plus & horizontal;
        int next = (up & lastBit) != 0 ? 1 : (down & lastBit) != 0 ? -1 : 0;
        up = (up << 1) | (carry > 0 ? 1UL : 0);
        down = (down << 1) | (carry < 0 ? 1UL : 0);
        plus = down | ~(vertical | up);
        minus = up & vertical;
        return next;
    }
}
