using FactArchive.Core.Text;

namespace FactArchive.Core.Indexing;

/// <summary>Numbers the stems of a corpus. Every spelling is folded and stemmed once, however often it stands there.</summary>
internal sealed class StemNumbers
{
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);

    public StemNumbers() => _lookup = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _stems.Count;

    /// <summary>The numbers of a text's stems, in order.</summary>
    public IEnumerable<int> NumbersOf(string text)
    {
        foreach (TextSpan span in WordFold.Spans(text))
            if (Number(text.AsSpan(span.Start, span.Length)) is >= 0 and int number) yield return number;
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
        if (!_stems.TryGetValue(stem, out int number)) _stems.Add(stem, number = _stems.Count);
        return number;
    }
}
