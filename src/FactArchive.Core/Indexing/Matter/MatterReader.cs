using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Indexing;

/// <summary>Reads what a claim says, word by word: dates first, then figures, then the rest.</summary>
internal sealed class MatterReader
{
    private readonly string _text;
    private readonly ImmutableArray<FoldedWord> _words;
    private readonly DateReader _dates;
    private readonly FigureReader _figures;

    public MatterReader(string text, DateOnly? published)
    {
        _text = text;
        _words = [.. WordFold.Words(text)];
        _dates = new DateReader(_words, published);
        _figures = new FigureReader(_text, _words);
    }

    public ClaimMatter Read()
    {
        var stems = ImmutableArray.CreateBuilder<string>();
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var dates = ImmutableArray.CreateBuilder<DateMention>();
        var denials = ImmutableArray.CreateBuilder<TextSpan>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < _words.Length; i++)
        {
            string word = _words[i].Text;
            if (_dates.At(i) is { } date)
            {
                dates.Add(date.Mention);
                i += date.Words - 1;
            }
            else if (_figures.At(i) is { } figure)
            {
                figures.Add(figure.Figure);
                i += figure.Words - 1;
            }
            else if (MatterWords.Denies(word)) denials.Add(_words[i].Span);
            else if (!MatterWords.IsStop(word) && MatterWords.Approximates(word) is null && seen.Add(LightStem.Of(word))) stems.Add(LightStem.Of(word));
        }
        return new ClaimMatter(stems.ToImmutable(), figures.ToImmutable(), dates.ToImmutable(), denials.ToImmutable());
    }
}
