using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Matching;

/// <summary>A quote cut into words that the index knows by number.</summary>
/// <param name="Ids">Word numbers of the index; a word that its text lacks has a number that nothing bears.</param>
internal sealed record QuoteWords(string Text, ImmutableArray<TextSpan> Words, ImmutableArray<int> Ids);

/// <summary>
/// Where each word of a text stands. A quote is looked up by its rarest word and compared there, so that many claims do
/// not scan the text again and again.
/// </summary>
internal sealed class WordIndex
{
    private const int Unknown = -1;

    private readonly string _text;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<List<int>> _places = [];

    public WordIndex(string text)
    {
        _text = text;
        Words = Matching.Words.Of(text);
        Ids = [.. Words.Select((word, i) => Enter(word, i))];
    }

    public ImmutableArray<TextSpan> Words { get; }

    /// <summary>The text as numbers of its words; upper and lower case are one.</summary>
    public ImmutableArray<int> Ids { get; }

    public QuoteWords Read(string quote)
    {
        ImmutableArray<TextSpan> words = Matching.Words.Of(quote);
        return new QuoteWords(quote, words, [.. words.Select(w => _numbers.GetValueOrDefault(w.Of(quote), Unknown))]);
    }

    /// <summary>Every place where the quote stands character by character, and neither begins nor ends inside a word.</summary>
    public ImmutableArray<TextSpan> Find(QuoteWords quote)
    {
        if (quote.Ids.IsEmpty || quote.Ids.Contains(Unknown)) return [];
        int rarest = Enumerable.Range(0, quote.Ids.Length).MinBy(i => _places[quote.Ids[i]].Count);
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (int word in _places[quote.Ids[rarest]])
            if (At(quote, word - rarest) is { } place) found.Add(place);
        return found.ToImmutable();
    }

    private TextSpan? At(QuoteWords quote, int first)
    {
        int last = first + quote.Words.Length - 1;
        if (first < 0 || last >= Words.Length) return null;
        int start = Words[first].Start - quote.Words[0].Start, end = start + quote.Text.Length;
        if (start < 0 || end > _text.Length || Words[last].End != start + quote.Words[^1].End) return null;
        return _text.AsSpan(start, quote.Text.Length).SequenceEqual(quote.Text) ? new TextSpan(start, end) : null;
    }

    private int Enter(TextSpan word, int place)
    {
        string written = word.Of(_text);
        if (!_numbers.TryGetValue(written, out int number))
        {
            _numbers.Add(written, number = _places.Count);
            _places.Add([]);
        }
        _places[number].Add(place);
        return number;
    }
}
