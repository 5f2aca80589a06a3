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
        if (line is not null && line.Text.Length >= 120) TakeFrom(draft, line);
        if (draft.Lines.Find(l => l.Text.Length >= 120) is { } text && text != line) TakeFacts(draft, text);
    }

    private static void TakeFrom(Draft draft, SeedLine line)
    {
        if (TakeFacts(draft, line)) return;
        foreach (FoundDate date in DateFinder.Find(line.Text[..Math.Min(Reach, line.Text.Length)]))
        {
            if (!date.IsWhole) continue;
            if (TakeBefore(draft, line, date)) return;
        }
    }

    /// <summary>Byline, date and read time before the first sentence of a paragraph: "By X 21 January 2024, 16:08 2 min read The …".</summary>
    private static bool TakeFacts(Draft draft, SeedLine line)
    {
        if (DateFinder.Find(line.Text[..Math.Min(Reach, line.Text.Length)]) is not [{ IsWhole: true } date, ..]) return false;
        string before = line.Text[..date.Span.Start].Trim(' ', '|', ',', '-', '–', '—', '·');
        ReadTime? readBefore = ReadTime.Find(before) is { Span.Start: 0 } first && first.Span.End == before.Length ? first : null;
        Byline? byline = before.Length == 0 || readBefore is not null ? null : Byline.Read(before);
        if (before.Length > 0 && byline is null && readBefore is null) return false;
        string behind = line.Text[date.Span.End..].TrimStart();
        bool read = ReadTime.Find(behind[..Math.Min(40, behind.Length)]) is { Span.Start: < 4 };
        bool evident = byline is not null || read || readBefore is not null || date.HasTime;
        if (!evident || Tokens.Count(behind, FewestBodyWords) < FewestBodyWords || behind[0] is '(' or '.' || char.IsLower(behind[0])) return false;
        if (byline is not null) GiveByline(draft, line, byline.Names);
        if (readBefore is { } minutes)
        {
            draft.ReadMinutes = minutes.Minutes;
            line.Add(LineRole.ReadTime);
        }
        GiveDate(draft, line, date);
        return true;
    }

    private static void GiveByline(Draft draft, SeedLine line, System.Collections.Immutable.ImmutableArray<string> names)
    {
        draft.Authors = names;
        draft.HasByline = true;
        line.Add(LineRole.Byline);
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
        if (names is not null) GiveByline(draft, line, PersonNames.Read(names));
        GiveDate(draft, line, date);
    }

    private static void GiveDate(Draft draft, SeedLine line, FoundDate date)
    {
        draft.AddDate(new DateCandidate(date, line.Number, DatePlace.Page));
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
        return GluedByline(before);
    }

    /// <summary>"Mine collapse kills twoBy Ann Lee"</summary>
    private static (string Title, string? Names) GluedByline(string before)
    {
        int at = Math.Max(before.LastIndexOf("By ", StringComparison.Ordinal), before.LastIndexOf("by ", StringComparison.Ordinal));
        if (at <= 0 || !(char.IsLower(before[at - 1]) || before[at - 1] is '”' or '"' or '?' or '!')) return (before, null);
        string names = before[(at + 3)..];
        return before[at] == 'B' && !PersonNames.Read(names).IsEmpty ? (before[..at], names) : (before, null);
    }

    /// <summary>A headline that stands twice, once for the page and once for the browser's window.</summary>
    private static string WithoutRepeat(string title)
    {
        int half = title.Length / 2;
        return title.Length % 2 == 1 && title[half] == ' ' && title[..half] == title[(half + 1)..] ? title[..half] : title;
    }
}
