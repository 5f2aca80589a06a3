namespace FactArchive.Core.Annotation.Matching;

/// <summary>What an editor says to stand right before and right behind a quote; empty where nothing is said.</summary>
internal readonly record struct QuoteContext(string Prefix, string Suffix)
{
    public static QuoteContext Of(string? prefix, string? suffix) =>
        new(prefix is null ? "" : MatchText.FoldQuote(prefix), suffix is null ? "" : MatchText.FoldQuote(suffix));

    public bool IsEmpty => Prefix.Length == 0 && Suffix.Length == 0;

    public bool Fits(MatchText text, Place place) => FitsBefore(text, place) && FitsAfter(text, place);

    /// <summary>How many of the sides that are given fit.</summary>
    public int Fitting(MatchText text, Place place) =>
        (Prefix.Length > 0 && FitsBefore(text, place) ? 1 : 0) + (Suffix.Length > 0 && FitsAfter(text, place) ? 1 : 0);

    public bool FitsBefore(MatchText text, Place place) =>
        text.Folded.AsSpan(0, place.Spans[0].Start).TrimEnd().EndsWith(Prefix, StringComparison.Ordinal);

    public bool FitsAfter(MatchText text, Place place) =>
        text.Folded.AsSpan(place.Spans[0].End).TrimStart().StartsWith(Suffix, StringComparison.Ordinal);
}
