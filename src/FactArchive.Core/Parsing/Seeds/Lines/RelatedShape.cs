using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>Lines that announce another report, with its headline behind the label or on the next line.</summary>
internal static class RelatedShape
{
    private const int MostWords = 30;

    /// <summary>"Related disinfo cases", "Related topics": a heading over other reports.</summary>
    private static bool IsHeadingOfRelated(string folded) =>
        folded.StartsWith("related ", StringComparison.Ordinal) && Tokens.Count(folded, 5) <= 4 && SentenceEnd.Mark(folded) is '\0' or ':';

    public static LineShape? Read(SeedLine line)
    {
        string? label = LabelWords.At(line.Folded, LabelWords.Related, needsColon: false);
        bool certain = label is not null;
        if (IsHeadingOfRelated(line.Folded)) return LineShape.RelatedLabel;
        label ??= LabelWords.At(line.Folded, LabelWords.RelatedBeforeColon, needsColon: line.Hint != MarkupHint.Subheading);
        if (label is null) return null;
        string rest = line.Text[Math.Min(label.Length, line.Text.Length)..].TrimStart(' ', ':', '!', '|', '>', '→', '›', '-', '–', '—', '.');
        if (rest.Length == 0)
            return certain || line.Folded.EndsWith(':') ? LineShape.RelatedLabel : null;
        bool sentence = SentenceEnd.Mark(line.Text) is '.' && !certain;
        if (sentence || Tokens.Count(rest, MostWords) >= MostWords || SentenceEnd.InnerEnds(rest, 2) > 1) return null;
        if (MediaNames.IsHost(rest)) return LineShape.RelatedLabel;
        if (label is "more from" or "more by" || (certain && Tokens.Count(rest) < 2)) return LineShape.RelatedLabel;
        if (!Tokens.HasLetter(rest)) return null;
        line.LabelLength = line.Text.Length - rest.Length;
        return LineShape.Related;
    }
}
