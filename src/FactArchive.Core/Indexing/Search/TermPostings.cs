using System.Runtime.InteropServices;
using System.Text;

namespace FactArchive.Core.Indexing.Search;

/// <summary>Where one term stands: documents in order, how weightily, and its places in titles and claims.</summary>
internal sealed class TermPostings
{
    /// <summary>
    /// A title or a claim is a segment: the title is segment 0, the claims follow. A place is its segment times this, plus
    /// the number of the word in it.
    /// </summary>
    public const int Segment = 64;

    /// <summary>The highest level of weight; each level is half a power of two.</summary>
    private const int HighestLevel = 7;
    private readonly List<Posting> _postings = [];
    private readonly List<int> _places = [];

    public int Documents => _postings.Count;

    /// <summary>Documents come in order.</summary>
    /// <param name="weight">One occurrence in running text weighs 1.</param>
    public void Add(int document, float weight)
    {
        if (_postings.Count == 0 || _postings[^1].Document != document) _postings.Add(new Posting(document, 0, _places.Count));
        ref Posting last = ref CollectionsMarshal.AsSpan(_postings)[^1];
        last = last with { Weight = last.Weight + weight };
    }

    /// <summary>Places of a document come in order.</summary>
    public void AddPlace(int document, float weight, int segment, int word)
    {
        Add(document, weight);
        _places.Add((segment * Segment) + Math.Min(word, Segment - 1));
    }

    /// <summary>
    /// For each document: twice the gap to the one before, plus 1 if more follows; that is the level of weight plus eight
    /// times the number of places, and the places, each as the gap to the one before.
    /// </summary>
    /// <param name="lengths">How long each document is in relation to the average.</param>
    public string Encode(IReadOnlyList<float> lengths)
    {
        var text = new StringBuilder(_postings.Count * 2);
        int before = -1;
        for (int i = 0; i < _postings.Count; i++)
        {
            Posting posting = _postings[i];
            int end = i + 1 < _postings.Count ? _postings[i + 1].FirstPlace : _places.Count;
            int level = Level(posting.Weight / lengths[posting.Document]), places = end - posting.FirstPlace;
            bool more = level > 0 || places > 0;
            PostingCode.Append(text, ((posting.Document - before - 1) * 2) + (more ? 1 : 0));
            before = posting.Document;
            if (!more) continue;
            PostingCode.Append(text, level + ((HighestLevel + 1) * places));
            AppendPlaces(text, posting.FirstPlace, end);
        }
        return text.ToString();
    }

    private void AppendPlaces(StringBuilder text, int start, int end)
    {
        int before = 0;
        for (int i = start; i < end; i++)
        {
            PostingCode.Append(text, _places[i] - before);
            before = _places[i];
        }
    }

    private static int Level(float weight) => weight <= 1 ? 0 : Math.Min(HighestLevel, (int)Math.Round(2 * Math.Log2(weight)));

    private readonly record struct Posting(int Document, float Weight, int FirstPlace);
}
