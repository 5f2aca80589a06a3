using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation;

/// <summary>Tells an editor what became of a quote: where it may be meant, and what would settle it.</summary>
internal static class AnchorReport
{
    private const int ContextWords = 3;
    private const int SnippetLength = 90;

    public static void Tell(QuoteMatch match, AnnotatedClaim written, MatchText text, Report report, DiagnosticBag diagnostics)
    {
        string seed = report.Seed.Path;
        switch (match.State)
        {
            case AnchorState.Lost:
                diagnostics.Error(DiagnosticCodes.QuoteLost, written.Quote.At, Lost(match, text, seed));
                break;
            case AnchorState.Ambiguous:
                diagnostics.Error(DiagnosticCodes.QuoteAmbiguous, written.Quote.At, Ambiguous(match, text, seed));
                break;
            case AnchorState.Moved:
                diagnostics.Warning(DiagnosticCodes.QuoteMoved, (written.Prefix ?? written.Suffix ?? written.Quote).At,
                    $"the quote stands at {seed}:{text.LineAt(match.Spans[0].Start)}, but not in the context that is given; check the sentence and mend `prefix:` or `suffix:`");
                break;
        }
    }

    private static string Lost(QuoteMatch match, MatchText text, string seed)
    {
        string start = $"the quote is not in {seed}; copy it from the seed";
        if (match.Candidates.IsEmpty) return start + " (nothing there comes near it)";
        TextSpan near = match.Candidates[0];
        return $"{start}. Nearest is line {text.LineAt(near.Start)}: \"{Snippet(text.Folded, near)}\"";
    }

    private static string Ambiguous(QuoteMatch match, MatchText text, string seed)
    {
        IEnumerable<string> places = match.Candidates.Select(c =>
            $"\n  {seed}:{text.LineAt(c.Start)}: with prefix: \"{Before(text.Folded, c)}\" or suffix: \"{After(text.Folded, c)}\"");
        return $"the quote stands {match.Candidates.Length} times in {seed}; say which one by its context:" + string.Concat(places);
    }

    private static string Snippet(string text, TextSpan span)
    {
        string words = span.Of(text);
        return words.Length <= SnippetLength ? words : words[..SnippetLength].TrimEnd() + "…";
    }

    private static string Before(string text, TextSpan span)
    {
        string[] words = text[..span.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.TakeLast(ContextWords));
    }

    private static string After(string text, TextSpan span)
    {
        string rest = text[span.End..Math.Min(text.Length, span.End + 80)];
        ImmutableArray<string> words = [.. rest.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        return string.Join(' ', words.Take(ContextWords));
    }
}
