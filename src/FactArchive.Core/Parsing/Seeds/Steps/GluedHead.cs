using FactArchive.Core.Parsing.Seeds.Dates;
using FactArchive.Core.Parsing.Seeds.Heads;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>A page on one line: headline, byline and date stand before the text without any line end.</summary>
internal static class GluedHead
{
    private const int Reach = 320;
    private const int FewestBodyWords = 15;
    private const int MostHeadlineWords = 30;

    private static readonly string[] BylineLabels =
        [" By ", " by ", " Автор: ", " Автор ", " Підготував: ", " Підготувала: ", " Подготовил: ", " Подготовила: ", " Von ", " Von: ", " Autor: "];

    public static void Take(Draft draft)
    {
        SeedLine? line = draft.Lines.Find(l => l.Text.Length > 0);
        if (line is null || line.Text.Length < 120) return;
        foreach (FoundDate date in DateFinder.Find(line.Text[..Math.Min(Reach, line.Text.Length)]))
        {
            if (!date.IsWhole) continue;
            if (TakeBefore(draft, line, date)) return;
        }
    }

    private static bool TakeBefore(Draft draft, SeedLine line, FoundDate date)
    {
        string before = line.Text[..date.Span.Start].TrimEnd(' ', '|', ',', '-', '–', '—', '·');
        if (Tokens.Count(line.Text[date.Span.End..], FewestBodyWords) < FewestBodyWords || SentenceEnd.HasInner(before)) return false;
        (string title, string? names) = Parted(before);
        bool evident = names is not null || (date.HasTime && date.Span.Start > 0);
        if (!evident || Tokens.Count(title, MostHeadlineWords) is < 3 or >= MostHeadlineWords || SentenceEnd.Mark(title) == '.') return false;
        Give(draft, line, date, WithoutRepeat(title), names);
        return true;
    }

    private static void Give(Draft draft, SeedLine line, FoundDate date, string title, string? names)
    {
        draft.Title = Headline.WithoutSlug(title);
        draft.TitleLine = line.Number;
        line.Add(LineRole.Title);
        if (names is not null)
        {
            draft.Authors = PersonNames.Read(names);
            draft.HasByline = true;
            line.Add(LineRole.Byline);
        }
        draft.Dates.Add(new DateCandidate(date, line.Number, DatePlace.Page));
        line.Take(date.Span.End, LineRole.Date);
        if (ReadTime.Find(line.Text[..Math.Min(40, line.Text.Length)]) is { Span.Start: < 4 } read)
        {
            draft.ReadMinutes = read.Minutes;
            line.Take(read.Span.End, LineRole.ReadTime);
        }
    }

    private static (string Title, string? Names) Parted(string before)
    {
        foreach (string label in BylineLabels)
        {
            int at = before.LastIndexOf(label, StringComparison.Ordinal);
            if (at <= 0) continue;
            string names = before[(at + label.Length)..];
            if (!PersonNames.Read(names).IsEmpty) return (before[..at].TrimEnd(), names);
        }
        return (before, null);
    }

    /// <summary>A headline that stands twice, once for the page and once for the browser's window.</summary>
    private static string WithoutRepeat(string title)
    {
        int half = title.Length / 2;
        return title.Length % 2 == 1 && title[half] == ' ' && title[..half] == title[(half + 1)..] ? title[..half] : title;
    }
}
