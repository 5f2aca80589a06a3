using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Matching;

/// <summary>A place where a quote stands, or something that comes near it.</summary>
/// <param name="Spans">In the match text; one for each part of the quote.</param>
/// <param name="Likeness">1 − word edits ÷ words of the longer one; 1 where every word is there.</param>
/// <param name="Unchanged">How many words are the quote's own, in its order.</param>
/// <param name="Words">How many words the quote has.</param>
public sealed record Place(ImmutableArray<TextSpan> Spans, double Likeness, int Unchanged, int Words)
{
    /// <summary>From the first part's begin to the last part's end.</summary>
    public TextSpan Whole => new(Spans[0].Start, Spans[^1].End);

    internal static Place Verbatim(TextSpan span, int words) => new([span], 1, words, words);

    /// <summary>Two parts of one quote as one place; longer parts weigh more.</summary>
    internal Place Then(Place next) => new(
        [.. Spans, .. next.Spans],
        (Likeness * Words + next.Likeness * next.Words) / (Words + next.Words),
        Unchanged + next.Unchanged,
        Words + next.Words);
}
