using System.Collections.Frozen;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>Lines that announce another report, with its headline behind the label or on the next line.</summary>
internal static class RelatedShape
{
    private const int MostWords = 30;

    /// <summary>"Related disinfo cases", "Related topics": a heading over other reports.</summary>
    private static bool IsHeadingOfRelated(string folded) =>
        folded.StartsWith("related ", StringComparison.Ordinal) && !folded.EndsWith("links", StringComparison.Ordinal) && Tokens.Count(folded, 5) <= 4 && SentenceEnd.Mark(folded) is '\0' or ':';

    /// <summary>"Lesen Sie mehr zum Thema": one label behind another.</summary>
    private static bool ListOfLabels(string folded, string label) =>
        folded.Length > label.Length && RelatedLabels.Always.Contains(folded[label.Length..].Trim(' ', ':', '.'));

    private static readonly string[] Loading = ["загружаются", "загружается", "завантажуються", "завантажується", "loading", "loading...", "wird geladen", "werden geladen"];

    private static readonly string[] Directives =
        ["читайте на ", "читайте в ", "читайте у ", "читать на ", "смотрите на ", "смотрите в ", "дивіться на ", "дивіться у ", "read on ", "read in ", "watch on ", "lesen sie bei ", "lesen sie auf "];

    private const int MostDirectiveWords = 5;

    /// <summary>"Читайте на РБМ Pro: …": a request to read, where, and a colon before the headline.</summary>
    private static LineShape? Directive(SeedLine line)
    {
        int colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
        if (colon is < 8 or > 50 || line.Text.Length != line.Folded.Length || !Directives.Any(d => line.Folded.StartsWith(d, StringComparison.Ordinal))) return null;
        string rest = line.Text[(colon + 2)..].TrimStart();
        bool fits = Tokens.Count(line.Text[..colon]) <= MostDirectiveWords && Tokens.Count(rest, MostWords) is >= 3 and < MostWords;
        if (!fits || SentenceEnd.Mark(rest) is '.' or '…' || !char.IsUpper(Tokens.FirstLetter(rest))) return null;
        line.LabelLength = line.Text.Length - rest.Length;
        return LineShape.Related;
    }

    private static readonly FrozenSet<string> ReadingVerbs =
        "читайте читати читать дивіться смотрите слушайте слухайте lesen".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Читайте другие наши расследования:", "Більше читайте: …": a verb of reading before a colon, the headline behind it or below.</summary>
    private static LineShape? Invitation(SeedLine line)
    {
        int colon = line.Folded.AsSpan(0, Math.Min(line.Folded.Length, 60)).IndexOf(':');
        if (colon < 6 || line.Text.Length != line.Folded.Length || line.Text[..colon].AsSpan().IndexOfAny('«', '“', '„') >= 0) return null;
        List<string> words = Tokens.Of(line.Folded[..colon]);
        if (words.Count is < 2 or > MostDirectiveWords || !(ReadingVerbs.Contains(words[0]) || ReadingVerbs.Contains(words[^1]))) return null;
        string rest = line.Text[(colon + 1)..].TrimStart();
        if (rest.Length == 0) return LineShape.RelatedLabel;
        if (Tokens.Count(rest, MostWords) is < 3 or >= MostWords || SentenceEnd.Mark(rest) is '.' or '…' || !char.IsUpper(Tokens.FirstLetter(rest))) return null;
        line.LabelLength = line.Text.Length - rest.Length;
        return LineShape.Related;
    }

    public static LineShape? Read(SeedLine line)
    {
        if ((Directive(line) ?? Invitation(line)) is { } directive) return directive;
        string? label = RelatedLabels.Always.At(line.Folded, needsColon: false);
        bool certain = label is not null;
        if (IsHeadingOfRelated(line.Folded) || (label is null && ListNames.Is(line.Folded))) return LineShape.RelatedLabel;
        if (certain && ListOfLabels(line.Folded, label!)) return LineShape.RelatedLabel;
        label ??= RelatedLabels.BeforeColon.At(line.Folded, needsColon: line.Hint != MarkupHint.Subheading);
        if (label is null) return null;
        string rest = line.Text[Math.Min(label.Length, line.Text.Length)..].TrimStart(' ', ':', '!', '|', '>', '→', '›', '-', '–', '—', '.');
        if (rest.Length == 0)
            return certain || line.Folded.EndsWith(':') ? LineShape.RelatedLabel : null;
        bool sentence = SentenceEnd.Mark(line.Text) is '.' && !certain;
        if (sentence || Tokens.Count(rest, MostWords) >= MostWords || SentenceEnd.InnerEnds(rest, 2) > 1) return null;
        if (MediaNames.IsHost(rest)) return LineShape.RelatedLabel;
        if (Loading.Any(w => line.Folded.EndsWith(w, StringComparison.Ordinal))) return LineShape.Furniture;
        if (certain && ListNames.Is(label!) && line.Folded.Length > label!.Length && line.Folded[label.Length] == ':' && Tokens.Count(rest) <= 3) return LineShape.RelatedLabel;
        if (label is "more from" or "more by" || (certain && Tokens.Count(rest) < 2)) return LineShape.RelatedLabel;
        if (!Tokens.HasLetter(rest)) return null;
        line.LabelLength = line.Text.Length - rest.Length;
        return LineShape.Related;
    }
}
