using FactArchive.Core.Text;

namespace FactArchive.Core.Indexing.Search;


/// <summary>Reads documents, one after the other, into postings.</summary>
internal sealed class SearchIndexBuilder
{
    private const float InTitle = 6, InNames = 3, InClaim = 1, InSpeaker = 2, InBody = 1;

    /// <summary>How much of a document's length counts against it, as BM25's b.</summary>
    private const float LengthMatters = 0.5f;

    private readonly Dictionary<string, TermPostings> _terms = new(StringComparer.Ordinal);

    /// <summary>The postings of a folded word; null for a word that is not indexed.</summary>
    private readonly Dictionary<string, TermPostings?> _ofWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _skipped = new(StringComparer.Ordinal);
    private readonly List<int> _lengths = [];

    public IReadOnlyDictionary<string, TermPostings> Terms => _terms;

    /// <summary>Words of the documents that are too common to be looked for.</summary>
    public IReadOnlyCollection<string> Skipped => _skipped;

    public void Add(SearchDocument document)
    {
        int number = _lengths.Count;
        int length = AddSegment(number, 0, document.Title, 0, InTitle);
        for (int i = 0; i < document.Claims.Length; i++) AddClaim(number, i + 1, document.Claims[i]);
        foreach (string name in document.Names) AddText(number, name, InNames);
        foreach (string paragraph in document.Body) length += AddText(number, paragraph, InBody);
        foreach (FacetValue facet in document.Facets) Postings(facet.Key).Add(number, InBody);
        _lengths.Add(length);
    }

    /// <summary>The length of each document in relation to the average, tempered.</summary>
    public float[] Lengths()
    {
        float average = (float)Math.Max(1, _lengths.DefaultIfEmpty(1).Average());
        return [.. _lengths.Select(l => 1 - LengthMatters + (LengthMatters * l / average))];
    }

    private void AddClaim(int document, int segment, SearchClaim claim)
    {
        int words = AddSegment(document, segment, claim.Text, 0, InClaim);
        if (claim.Quote is { } quote) AddSegment(document, segment, quote, words + 1, InClaim);
        if (claim.Speaker is { } speaker) AddText(document, speaker, InSpeaker);
        foreach (FacetValue facet in claim.Facets.Distinct()) Postings(facet.Key).AddPlace(document, InBody, segment, 0);
    }

    /// <returns>The number of the word after the last.</returns>
    private int AddSegment(int document, int segment, string text, int first, float weight)
    {
        int word = first;
        foreach (FoldedWord found in WordFold.Words(text))
        {
            OfWord(found.Text)?.AddPlace(document, weight, segment, word);
            word++;
        }
        return word;
    }

    private int AddText(int document, string text, float weight)
    {
        int words = 0;
        foreach (FoldedWord found in WordFold.Words(text))
        {
            OfWord(found.Text)?.Add(document, weight);
            words++;
        }
        return words;
    }

    private TermPostings? OfWord(string word)
    {
        if (_ofWord.TryGetValue(word, out TermPostings? known)) return known;
        bool skip = StopWords.Contains(word);
        if (skip) _skipped.Add(word);
        return _ofWord[word] = skip ? null : Postings(LightStem.Of(word));
    }

    private TermPostings Postings(string term)
    {
        if (!_terms.TryGetValue(term, out TermPostings? postings)) _terms[term] = postings = new TermPostings();
        return postings;
    }
}
