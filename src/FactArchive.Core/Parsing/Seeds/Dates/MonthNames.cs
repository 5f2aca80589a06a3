using System.Collections.Frozen;

namespace FactArchive.Core.Parsing.Seeds.Dates;

/// <summary>Month names and their short forms in the four languages, as dates use them.</summary>
internal static class MonthNames
{
    private static readonly string[] Table =
    [
        "january jan january's січень січня січ январь января янв januar jänner jan",
        "february feb febr лютий лютого лют февраль февраля фев февр februar feber feb",
        "march mar березень березня бер март марта мар мрт märz mär mrz maerz",
        "april apr квітень квітня кві квіт апрель апреля апр",
        "may травень травня тра трав май мая mai",
        "june jun червень червня чер черв июнь июня июн juni",
        "july jul липень липня лип июль июля июл juli",
        "august aug серпень серпня сер серп август августа авг",
        "september sept sep вересень вересня вер верес сентябрь сентября сен сент",
        "october oct жовтень жовтня жов жовт октябрь октября окт oktober okt",
        "november nov листопад листопада лис листоп ноябрь ноября ноя нояб",
        "december dec грудень грудня гру груд декабрь декабря дек dezember dez",
    ];

    private static readonly FrozenDictionary<string, int> Months = Build();

    /// <summary>1 to 12, or 0 if the word is no month; the word is given in lower case.</summary>
    public static int Of(string word) => Months.GetValueOrDefault(word);

    private static FrozenDictionary<string, int> Build()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int month = 0; month < Table.Length; month++)
            foreach (string name in Table[month].Split(' ')) months.TryAdd(name, month + 1);
        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
