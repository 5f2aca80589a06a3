using FactArchive.Core.Text;

namespace FactArchive.Core.Indexing;

/// <summary>How often a stem stands in a text.</summary>
internal readonly record struct StemCount(int Stem, int Count);

/// <summary>
/// Numbers and counts the stems of a corpus, text by text. Every spelling is folded and stemmed once, however often it
/// stands there.
/// </summary>
internal sealed class StemCounter
{
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly List<int> _touched = [];
    private int[] _counts = new int[1024];

    public StemCounter() => _lookup = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many different stems the corpus has.</summary>
    public int Stems => _stems.Count;

    /// <summary>Counts a piece of the text at hand.</summary>
    public void Add(string text)
    {
        foreach (TextSpan span in WordFold.Spans(text))
        {
            int stem = Number(text.AsSpan(span.Start, span.Length));
            if (stem < 0) continue;
            if (_counts[stem]++ == 0) _touched.Add(stem);
        }
    }

    /// <summary>The counts of the text at hand, in order of first appearance; the next one begins.</summary>
    public StemCount[] Take()
    {
        var counts = new StemCount[_touched.Count];
        for (int i = 0; i < counts.Length; i++)
        {
            int stem = _touched[i];
            counts[i] = new StemCount(stem, _counts[stem]);
            _counts[stem] = 0;
        }
        _touched.Clear();
        return counts;
    }

    /// <returns>-1 for what folds away to nothing.</returns>
    private int Number(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out int number)) return number;
        string spelling = word.ToString();
        string folded = WordFold.Fold(spelling);
        number = folded.Length == 0 ? -1 : NumberOfStem(LightStem.Of(folded));
        _spellings.Add(spelling, number);
        return number;
    }

    private int NumberOfStem(string stem)
    {
        if (_stems.TryGetValue(stem, out int number)) return number;
        _stems.Add(stem, number = _stems.Count);
        if (number == _counts.Length) Array.Resize(ref _counts, 2 * _counts.Length);
        return number;
    }
}
