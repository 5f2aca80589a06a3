using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Detection;

/// <summary>A report's text cut into sentences, as the detector cuts it; headlines of other articles are none of its own.</summary>
public static class ReportSentences
{
    public static ImmutableArray<BlockSpan> Of(Report report)
    {
        LanguageCues language = LanguageCues.For(report.Language);
        return [.. report.Blocks.SelectMany((block, i) => block.Kind == BlockKind.RelatedHeadline ? [] : Of(i, block.Text, language))];
    }

    /// <summary>Marks around a sentence belong to it: what stands between two sentences goes to the first.</summary>
    private static IEnumerable<BlockSpan> Of(int index, string text, LanguageCues language)
    {
        var block = new BlockText(index, text, language);
        int start = 0;
        for (int i = 0; i < block.Sentences.Count; i++)
        {
            int end = i + 1 < block.Sentences.Count ? block.Scan.Tokens[block.Sentences[i + 1].From].Start : text.Length;
            int last = end;
            while (last > start && text[last - 1] == ' ') last--;
            if (last > start) yield return new BlockSpan(index, new TextSpan(start, last));
            start = end;
        }
        if (block.Sentences.Count == 0 && text.Length > 0) yield return new BlockSpan(index, new TextSpan(0, text.Length));
    }
}
