using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Detection;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Reanchoring;

/// <summary>The sentences in which a passage stands, for an editor to judge it by.</summary>
internal static class SeedSentence
{
    public static string Around(Report report, MatchText text, TextSpan passage)
    {
        LanguageCues language = LanguageCues.For(report.Language);
        return string.Join(' ', text.ToBlocks(passage).Select(s => Around(report.Blocks[s.Block].Text, language, s.Span)));
    }

    private static string Around(string block, LanguageCues language, TextSpan passage)
    {
        var cut = new BlockText(0, block, language);
        TextSpan SpanOf(SentenceRange range) => new(cut.Scan.Tokens[range.From].Start, cut.Scan.Tokens[range.To - 1].End);
        TextSpan[] sentences = [.. cut.Sentences.Select(SpanOf).Where(passage.Overlaps)];
        if (sentences.Length == 0) return passage.Of(block);
        return block[Math.Min(sentences[0].Start, passage.Start)..Math.Max(sentences[^1].End, passage.End)];
    }
}
