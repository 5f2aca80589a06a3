using System.Collections.Immutable;

namespace FactArchive.Core.Indexing.Search;

/// <summary>A term and its postings as text.</summary>
public sealed record TermList(string Term, string Postings);

/// <summary>Neighbouring terms with their postings.</summary>
/// <param name="First">The shortest text that sorts after all terms of the shard before, and not after any of this one.</param>
public sealed record TermShard(string First, ImmutableArray<TermList> Terms)
{
    /// <summary>Cuts sorted terms into shards of about one size; a term that is larger has a shard of its own.</summary>
    public static ImmutableArray<TermShard> Cut(ImmutableArray<TermList> terms, int size)
    {
        var shards = ImmutableArray.CreateBuilder<TermShard>();
        int start = 0, filled = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            int own = terms[i].Term.Length + terms[i].Postings.Length + 2;
            if (i > start && filled + own > size)
            {
                shards.Add(Between(terms, start, i));
                (start, filled) = (i, 0);
            }
            filled += own;
        }
        if (start < terms.Length) shards.Add(Between(terms, start, terms.Length));
        return shards.ToImmutable();
    }

    private static TermShard Between(ImmutableArray<TermList> terms, int start, int end) =>
        new(start == 0 ? "" : Bound(terms[start - 1].Term, terms[start].Term), terms[start..end]);

    private static string Bound(string before, string first)
    {
        int shared = 0;
        while (shared < before.Length && before[shared] == first[shared]) shared++;
        return first[..(shared + 1)];
    }
}

/// <summary>Terms without postings, to look for the one that was meant.</summary>
/// <param name="First">The first letters of the shard: no term of the shard before has the first of them.</param>
public sealed record SpellingShard(string First, ImmutableArray<string> Terms)
{
    /// <summary>Cuts sorted terms where the first letter changes, as near to the size as that allows.</summary>
    public static ImmutableArray<SpellingShard> Cut(ImmutableArray<string> terms, int size)
    {
        var shards = ImmutableArray.CreateBuilder<SpellingShard>();
        var letters = terms.GroupBy(t => t[0]).Select(g => (Letter: g.Key, Terms: g.ToImmutableArray(), Size: g.Sum(t => t.Length + 1)));
        var open = ImmutableArray.CreateBuilder<string>();
        int filled = 0;
        foreach ((_, ImmutableArray<string> own, int length) in letters)
        {
            if (open.Count > 0 && filled + length > size) Close();
            open.AddRange(own);
            filled += length;
        }
        if (open.Count > 0) Close();
        return shards.ToImmutable();

        void Close()
        {
            shards.Add(new SpellingShard(shards.Count == 0 ? "" : open[0][..1], open.ToImmutable()));
            open.Clear();
            filled = 0;
        }
    }
}
