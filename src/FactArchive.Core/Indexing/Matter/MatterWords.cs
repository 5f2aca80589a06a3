using System.Collections.Frozen;
using FactArchive.Core.Text;

namespace FactArchive.Core.Indexing;

/// <summary>What a word does to a number.</summary>
internal enum Approximation { Exact, About, AtLeast, AtMost }

/// <summary>
/// Words of the four languages that tell what a claim says from how it says it, in folded form.
/// </summary>
internal static class MatterWords
{
    private static readonly FrozenSet<string> Stops = Folded("""
        a an the and or of to in on at by for from with as it its is are was were be been being has have had having will would could may might
        can that this these those which who whom whose what when where than then there their they he she his her them we our you your
        i not no also
        der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur in im an am auf bei mit nach aus fur uber ist sind
        war waren wird werden wurde wurden hat haben hatte hatten dass als auch sich es er sie ihr ihre sein seine noch bereits nicht kein
        та і й або у в на до від за із зі з про що як це цей ця ці був була було були є має мали також який яка яке які їх його її для
        при по під
        и или в во на до от за из со с о об что как это этот эта эти был была было были есть также который которая которое которые их его
        ее для по под у
        said says say told according reported reports report
        """);

    private static readonly FrozenSet<string> Denials = Folded("""
        not no never neither nor none nobody nothing cannot denies denied deny false fake unfounded groundless invented rumour rumours
        nicht kein keine keinen keinem keiner keines nie niemals nichts niemand falsch unbegrundet haltlos haltlose geruchte erfunden
        не ні ніколи ніхто нічого жоден жодного жодних немає нема неправда фейк чутки вигадка безпідставні
        ни никогда никто ничего нет никаких никакой ложь фейк слухи выдумка беспочвенны
        """);

    private static readonly FrozenDictionary<string, Approximation> Nearby = Approximations();

    private static readonly FrozenDictionary<string, double> Multipliers = ByWord("""
        1000 thousand thousands tausend tsd тисяча тисяч тисячі тис тысяча тысяч тысячи тыс
        1000000 million millions millionen mio мільйон мільйонів мільйони млн миллион миллионов миллионы
        1000000000 billion billions milliarde milliarden mrd мільярд мільярдів млрд миллиард миллиардов
        """);

    private static readonly FrozenDictionary<string, double> Numbers = ByWord("""
        2 two zwei два дві двох две двух
        3 three drei три трьох трех
        4 four vier чотири чотирьох четыре четырех
        5 five funf пять пяти
        6 six sechs шість шести шесть
        7 seven sieben сім семи семь
        8 eight acht вісім восьми восемь
        9 nine neun девять девяти
        10 ten zehn десять десяти
        11 eleven elf одинадцять одиннадцать
        12 twelve zwolf dozen dutzend дванадцять двенадцать дюжина
        16 sixteen sechzehn
        20 twenty zwanzig двадцять двадцать
        """);

    private static readonly FrozenDictionary<string, double> Months = ByWord("""
        1 january januar jan січень січня січні январь января январе
        2 february februar feb лютий лютого лютому февраль февраля феврале
        3 march marz березень березня березні март марта марте
        4 april apr квітень квітня квітні апрель апреля апреле
        5 may mai травень травня травні май мая мае
        6 june juni червень червня червні июнь июня июне
        7 july juli липень липня липні июль июля июле
        8 august aug серпень серпня серпні август августа августе
        9 september sept вересень вересня вересні сентябрь сентября сентябре
        10 october oktober oct okt жовтень жовтня жовтні октябрь октября октябре
        11 november nov листопад листопада листопаді ноябрь ноября ноябре
        12 december dezember dec dez грудень грудня грудні декабрь декабря декабре
        """);

    public static bool IsStop(string folded) => Stops.Contains(folded);

    public static bool Denies(string folded) => Denials.Contains(folded);

    public static double? Multiplier(string folded) => Find(Multipliers, folded);

    public static double? Number(string folded) => Find(Numbers, folded);

    /// <returns>1 to 12.</returns>
    public static int? Month(string folded) => Find(Months, folded) is { } month ? (int)month : null;

    public static Approximation? Approximates(string folded) => Nearby.TryGetValue(folded, out Approximation found) ? found : null;

    private static double? Find(FrozenDictionary<string, double> table, string folded) =>
        table.TryGetValue(folded, out double found) ? found : null;

    private static FrozenDictionary<string, Approximation> Approximations()
    {
        var words = new Dictionary<string, Approximation>(StringComparer.Ordinal);
        Add(Approximation.About, "about approximately around roughly some nearly almost estimated etwa rund ungefahr fast knapp circa");
        Add(Approximation.About, "близько приблизно майже около примерно почти");
        Add(Approximation.AtLeast, "more over least above exceeding mehr uber mindestens");
        Add(Approximation.AtLeast, "понад більше щонайменше более свыше больше минимум");
        Add(Approximation.AtMost, "up most fewer less under below bis hochstens weniger менше менее до");
        return words.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(Approximation kind, string list)
        {
            foreach (string word in Split(list)) words[WordFold.Fold(word)] = kind;
        }
    }

    private static FrozenSet<string> Folded(string words) => Split(words).Select(WordFold.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A line is a value and the words for it.</summary>
    private static FrozenDictionary<string, double> ByWord(string table)
    {
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (string line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = Split(line);
            double value = double.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
            foreach (string word in parts[1..]) words[WordFold.Fold(word)] = value;
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string[] Split(string list) => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
