using System.Buffers;
using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Annotation;

/// <summary>Direct, indirect or mixed, told from the quote marks around and in a passage.</summary>
internal static class QuotationForm
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»");

    public static ClaimForm Of(Report report, ImmutableArray<BlockSpan> spans)
    {
        BlockSpan first = spans[0];
        string text = report.Blocks[first.Block].Text;
        if (first.Span.Start > 0 && Marks.Contains(text[first.Span.Start - 1])) return ClaimForm.Direct;
        return spans.Any(s => s.Span.Of(report.Blocks[s.Block].Text).AsSpan().IndexOfAny(Marks) >= 0) ? ClaimForm.Mixed : ClaimForm.Indirect;
    }
}
