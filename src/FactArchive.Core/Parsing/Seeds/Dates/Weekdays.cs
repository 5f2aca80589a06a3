using System.Collections.Frozen;

namespace FactArchive.Core.Parsing.Seeds.Dates;

/// <summary>Names of weekdays in folded form.</summary>
internal static class Weekdays
{
    private static readonly FrozenSet<string> Names =
        ("monday tuesday wednesday thursday friday saturday sunday понеділок вівторок середа четвер п'ятниця субота неділя "
        + "понедельник вторник среда пятница суббота воскресенье montag dienstag mittwoch donnerstag freitag samstag sonntag").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(string folded) => Names.Contains(folded);
}
