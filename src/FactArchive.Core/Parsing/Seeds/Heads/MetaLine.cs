using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Parsing.Seeds.Dates;
using FactArchive.Core.Parsing.Seeds.Words;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds.Heads;

/// <summary>
/// A short line taken apart: its dates, its read time, and what is left when both and their labels are gone
/// (an author, a site's name, or text that makes it no line of this kind).
/// </summary>
internal sealed record MetaLine(ImmutableArray<FoundDate> Dates, ReadTime? Read, string Rest)
{
    private const int Longest = 220;

    private static readonly FrozenSet<string> Filler =
        ("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
        + "понеділок вівторок середа четвер п'ятниця субота неділя пн вт ср чт пт сб нд "
        + "понедельник вторник среда пятница суббота воскресенье вс "
        + "montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so "
        + "id last on at am um vom den der the date uhr time was is это був о в г р року года from ago h m und and first on:").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public bool HasDate => !Dates.IsEmpty;

    public bool IsOnlyDateOrTime => Rest.Length == 0 && (HasDate || Read is not null);

    public static MetaLine Of(string text)
    {
        if (text.Length > Longest || !text.AsSpan().ContainsAnyInRange('0', '9')) return new MetaLine([], null, text);
        ImmutableArray<FoundDate> dates = [.. DateFinder.Find(text)];
        ReadTime? read = ReadTime.Find(text, !dates.IsEmpty);
        return new MetaLine(dates, read, RestOf(text, dates, read));
    }

    private static string RestOf(string text, ImmutableArray<FoundDate> dates, ReadTime? read)
    {
        if (dates.IsEmpty && read is null) return text;
        var rest = new StringBuilder(text);
        foreach (FoundDate date in dates) Cut(rest, date.Span);
        if (read is { } time) Cut(rest, time.Span);
        string[] pieces = rest.ToString().Split('\u0001', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" | ", pieces.Select(Cleaned).Where(p => p.Length > 0));
    }

    private static void Cut(StringBuilder text, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++) text[i] = '\u0001';
    }

    /// <summary>A piece between dates without its weekday, label and marks; empty if nothing else was in it.</summary>
    private static string Cleaned(string piece)
    {
        string text = piece.Trim(' ', '|', '·', '•', '—', '–', '-', ',', ':', ';', '/', '(', ')', '.', '\t');
        List<string> words = Tokens.Of(text);
        while (words.Count > 0 && IsFiller(words[^1]))
        {
            text = text[..text.LastIndexOf(words[^1], StringComparison.Ordinal)].TrimEnd(' ', '|', '·', '•', '—', '–', '-', ',', ':', ';', '/', '(');
            words.RemoveAt(words.Count - 1);
        }
        return words.TrueForAll(IsFiller) ? "" : text;
    }

    private static bool IsFiller(string word)
    {
        string folded = Fold.Of(word);
        return Filler.Contains(folded) || DateLabels.IsLabel(folded) || folded.All(char.IsAsciiDigit)
            || (folded.Length <= 3 && char.IsAsciiDigit(folded[0]) && folded[^1] is 'm' or 'h' or 'd');
    }
}
