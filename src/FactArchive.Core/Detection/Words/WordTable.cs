using System.Collections.Frozen;

namespace FactArchive.Core.Detection;

/// <summary>How the words of a table are matched: as they are, or by the part that inflection leaves alone.</summary>
internal enum WordMatch
{
    /// <summary>The word, or the word with a plural ending.</summary>
    Whole,

    /// <summary>The table holds stems: any short ending may follow (Slavic languages).</summary>
    Stem,

    /// <summary>The table holds last parts of compounds, with a short ending after them (German).</summary>
    Compound,
}

/// <summary>A table of nouns with a value each, found in any inflected form; a word after "=" stands for itself alone.</summary>
internal sealed class WordTable<T>
{
    private const int LongestEnding = 4;

    /// <summary>Shorter last parts are chance: "un" in "Geoluna".</summary>
    private const int ShortestPart = 3;
    private readonly FrozenDictionary<string, T> _words;
    private readonly FrozenDictionary<string, T> _exact;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly WordMatch _match;
    private readonly int _shortest;
    private readonly int _longest;

    public WordTable(WordMatch match, IEnumerable<(string Word, T Value)> words)
    {
        _match = match;
        var all = new Dictionary<string, T>(StringComparer.Ordinal);
        var exact = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach ((string word, T value) in words)
        {
            if (word.StartsWith('=')) exact.TryAdd(word[1..], value);
            else all.TryAdd(word, value);
        }
        _exact = exact.ToFrozenDictionary(StringComparer.Ordinal);
        _words = all.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = all.Count == 0 ? 0 : all.Keys.Max(k => k.Length);
        _shortest = all.Count == 0 ? int.MaxValue : all.Keys.Min(k => k.Length);
    }

    public bool TryFind(string word, out T value)
    {
        if (_exact.TryGetValue(word, out value!) || _words.TryGetValue(word, out value!)) return true;
        return _match switch
        {
            WordMatch.Stem => TryStem(word, out value),
            WordMatch.Compound => TryCompound(word, out value),
            _ => TryPlural(word, out value),
        };
    }

    public bool Contains(string word) => TryFind(word, out _);

    private bool TryPlural(ReadOnlySpan<char> word, out T value)
    {
        value = default!;
        if (word.EndsWith("'s") && _lookup.TryGetValue(word[..^2], out value!)) return true;
        if (word.EndsWith("ies") && _lookup.TryGetValue(string.Concat(word[..^3], "y"), out value!)) return true;
        if (word.EndsWith("es") && _lookup.TryGetValue(word[..^2], out value!)) return true;
        return word.EndsWith("s") && _lookup.TryGetValue(word[..^1], out value!);
    }

    private bool TryStem(ReadOnlySpan<char> word, out T value)
    {
        for (int cut = 1; cut <= LongestEnding && word.Length - cut >= _shortest; cut++)
        {
            if (_lookup.TryGetValue(word[..^cut], out value!)) return true;
        }
        int woman = word.LastIndexOf("ниц");
        if (woman > 3 && word.Length - woman <= 6 && word[woman - 1] is 'ь') return _lookup.TryGetValue(word[..(woman - 1)], out value!);
        value = default!;
        return false;
    }

    /// <summary>Drops up to two letters of ending, then ever longer first parts of the compound.</summary>
    private bool TryCompound(ReadOnlySpan<char> word, out T value)
    {
        for (int cut = 0; cut <= 2 && word.Length - cut >= _shortest; cut++)
        {
            ReadOnlySpan<char> bare = word[..(word.Length - cut)];
            for (int from = 0; bare.Length - from >= _shortest && from < 32; from++)
            {
                bool part = from > 0 && bare.Length - from < ShortestPart;
                if (bare.Length - from <= _longest && !part && _lookup.TryGetValue(bare[from..], out value!)) return true;
            }
        }
        value = default!;
        return false;
    }
}
