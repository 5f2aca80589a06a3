using FactArchive.Core.Parsing.Seeds.Dates;
using FactArchive.Core.Parsing.Seeds.Heads;
using FactArchive.Core.Parsing.Seeds.Lines;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>
/// The prefix " date 2023-10-09 " that a scraper puts before the page's first line, whatever that was,
/// and a notice of copyright behind it.
/// </summary>
internal static class MetadataPrefix
{
    private const string Word = "date ";

    public static void Take(Draft draft)
    {
        SeedLine? line = draft.Lines.Find(l => l.Text.Length > 0);
        if (line is null) return;
        TakeDate(draft, line);
        TakeCopyright(draft, line);
    }

    private static void TakeDate(Draft draft, SeedLine line)
    {
        string text = line.Text;
        int at = text.StartsWith(Word, StringComparison.OrdinalIgnoreCase) ? Word.Length : 0;
        if (at == 0 && !(text.Length >= 10 && line.Number == 1)) return;
        string head = text[at..Math.Min(text.Length, at + 32)];
        if (at == 0 && !IsBareIsoDay(head)) return;
        List<FoundDate> dates = DateFinder.Find(head.Length > 10 && head[10] == ' ' ? head[..10] : FirstWord(head));
        if (dates.Count == 0 || dates[0].Span.Start != 0 || dates[0].Year == 0) return;
        draft.AddDate(new DateCandidate(dates[0], line.Number, DatePlace.Metadata));
        line.Take(at + dates[0].Span.End, LineRole.Metadata);
    }

    /// <summary>"2023-10-09" first on the first line, with something behind it that is no time of day.</summary>
    private static bool IsBareIsoDay(string head) =>
        head.Length > 12 && head[4] == '-' && head[7] == '-' && head[10] == ' ' && !char.IsAsciiDigit(head[11]) && char.IsAsciiDigit(head[0]) && char.IsAsciiDigit(head[9])
        && char.IsLetter(head[11]);

    private static string FirstWord(string head)
    {
        int end = head.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? head : head[..end];
    }

    private static void TakeCopyright(Draft draft, SeedLine line)
    {
        if (line.Text.Length == 0 || CopyrightLine.AtStart(line.Text) is not { } notice) return;
        if (notice.Year is null && notice.Span.End < line.Text.Length) return;
        draft.CopyrightHolder = notice.Holder;
        draft.CopyrightYear = notice.Year;
        if (notice.Holder is { } holder) draft.SiteNames.Add(holder);
        line.Take(notice.Span.End, LineRole.Copyright);
    }
}
