using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Matching;

/// <summary>What became of a quote's words; curly or straight marks and long or short dashes are no change.</summary>
internal static class QuoteDiff
{
    public static ImmutableArray<DiffPart> Of(MatchText text, QuoteMatch match, string quote) =>
        WordDiff.Of(ReadingText.Normalize(quote), text.Read(match.Spans), MatchText.Fold);
}
