using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Reads one claim of an annotation.</summary>
internal static class ClaimReader
{
    /// <summary>Null where the claim has no usable id or quote; everything else in it is checked all the same.</summary>
    public static AnnotatedClaim? Read(YamlMap map)
    {
        Located<string>? id = map.Slug("id");
        Located<string>? quote = ReadQuote(map);
        // Nothing is published of a claim with errors; the stand-ins only let the rest of it be checked.
        AnnotatedClaim claim = ReadRest(map, id ?? new Located<string>("", map.At), quote ?? new Located<string>("", map.At));
        ReviewRules.Check(map, claim);
        return id is null || quote is null ? null : claim;
    }

    private static AnnotatedClaim ReadRest(YamlMap map, Located<string> id, Located<string> quote) => new()
    {
        At = map.At,
        Id = id,
        Quote = quote,
        Prefix = map.Exact("prefix"),
        Suffix = map.Exact("suffix"),
        Claim = map.Line("claim")?.Value,
        Source = map.Line("source"),
        Speaker = map.Line("speaker")?.Value,
        Via = map.Lines("via"),
        Citing = ReadCiting(map),
        Origin = map.Line("origin"),
        Basis = map.Word("basis", YamlWords.Kind),
        Reliability = map.Word("reliability", YamlWords.Reliability),
        Credibility = map.Number("credibility", 1, AdmiraltyGrade.NotJudged) ?? AdmiraltyGrade.NotJudged,
        Polarity = map.Word("polarity", YamlWords.Polarity),
        Status = ReadStatus(map),
        Review = ReadReview(map),
        Rating = map.Line("rating"),
        Why = map.Markdown("why"),
        Evidence = [.. map.Maps("evidence", AnnotationKeys.Evidence).Select(EvidenceReader.Read).OfType<Evidence>()],
        History = [.. map.Maps("history", AnnotationKeys.History).Select(ReadHistory).OfType<HistoryEntry>()],
        SameAs = ClaimNames.Read(map, "same-as"),
        Contradicts = ClaimNames.Read(map, "contradicts"),
    };

    private static Located<string>? ReadQuote(YamlMap map)
    {
        if (map.Has("quote") && map.Lacks("quote"))
        {
            QuoteForm.ReportEmpty(map.KeyAt("quote"), map.Bag);
            return null;
        }
        return map.Scalar("quote", "a text") is { } quote && QuoteForm.Check(quote, map.Bag) ? new Located<string>(quote.Value, quote.At) : null;
    }

    /// <summary>One source; it may stand in brackets like those of <c>via</c>.</summary>
    private static Located<string>? ReadCiting(YamlMap map)
    {
        ImmutableArray<Located<string>> sources = map.Lines("citing");
        if (sources.Length > 1) map.Wrong(sources[1].At, "citing names one source; name the others in `via:` or `evidence:`");
        return sources.IsEmpty ? null : sources[0];
    }

    private static ClaimStatus ReadStatus(YamlMap map)
    {
        if (map.Find("status") is not YamlScalar { Value: "machine" } machine) return map.Word("status", YamlWords.Status) ?? ClaimStatus.Draft;
        map.Wrong(machine.At, $"status is {YamlWords.Status.Listed}; 'machine' is for claims that no editor has touched");
        return ClaimStatus.Draft;
    }

    internal static Review? ReadReview(YamlMap map)
    {
        if (map.Map("reviewed", AnnotationKeys.Reviewed) is not { } review) return null;
        string? by = review.Line("by")?.Value;
        DateOnly? on = review.Date("on");
        return by is null || on is null ? null : new Review(by, on.Value);
    }

    private static HistoryEntry? ReadHistory(YamlMap map)
    {
        Located<string>? rating = map.Line("rating");
        string? why = map.Markdown("why");
        return map.Date("on") is { } on ? new HistoryEntry(on, rating, why) : null;
    }
}
