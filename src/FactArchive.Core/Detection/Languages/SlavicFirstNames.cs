using System.Collections.Frozen;

namespace FactArchive.Core.Detection;

/// <summary>Ukrainian and Russian first names with their oblique cases, by which a name in any case is told and put right.</summary>
internal static class SlavicFirstNames
{
    private const string Men =
        "Олександр Александр Олексій Алексей Андрій Андрей Антон Артем Артём Богдан Борис Вадим Валентин Валерій Валерий Василь Василий Віктор Виктор Віталій Виталий " +
        "Владислав Володимир Владимир Всеволод В'ячеслав Вячеслав Гліб Глеб Григорій Григорий Давид Данило Денис Дмитро Дмитрий Євген Евгений Євгеній Едуард Эдуард " +
        "Єгор Егор Захар Іван Иван Ігор Игорь Ілля Илья Йосип Иосиф Кирило Кирилл Костянтин Константин Лев Леонід Леонид Максим Марк Мартин Мирон Михайло Михаил Микита " +
        "Никита Микола Николай Назар Олег Орест Остап Павло Павел Петро Пётр Петр Платон Роман Рефат Эдуард Эльдар Ильдар Айдар Ростислав Рубен Руслан Савва Самуїл Святослав Семен Семён Сергій Сергей Станіслав " +
        "Станислав Степан Тарас Тимофій Тимофей Тимур Фёдор Федір Феликс Филипп Юрій Юрий Юліан Яків Яков Ярослав Кузьма Гнат Панас Клим Демид Матвій Матвей Лука Федор " +
        "Геннадій Геннадий Анатолій Анатолий Аркадій Аркадий Герман Артур Рустам Ренат Ринат Марат Тарасій Любомир Зіновій Ефим Юхим Сава Ярема Хома Фома Лаврін Прокіп Архип Гордій Ничипір Прохор Трохим Макар Мирослав Нестор Север";

    private const string Women =
        "Олександра Александра Олена Елена Ольга Оксана Наталія Наталья Наталя Тетяна Татьяна Ірина Ирина Інна Инна Юлія Юлия Марія Мария Марина Катерина Екатерина Світлана Светлана " +
        "Людмила Лариса Лідія Лидия Любов Любовь Надія Надежда Віра Вера Ганна Анна Анастасія Анастасия Аліна Алина Аліса Алиса Валентина Валерія Валерия Вікторія Виктория Галина Дарія " +
        "Дарья Дар'я Діана Диана Євгенія Евгения Єва Ева Жанна Зінаїда Зинаида Зоя Іванна Карина Кіра Кира Ксенія Ксения Леся Лілія Лилия Лина Маргарита Мирослава Надєжда Ніна Нина " +
        "Неля Нелли Оксаночка Поліна Полина Раїса Раиса Регіна Римма Роза Руслана Софія София Соломія Стефанія Таїсія Таисия Тамара Уляна Ульяна Христина Кристина Яна Ярослава Аделіна " +
        "Антоніна Антонина Богдана Василина Дина Динара Эльвира Ельвіра Эмма Емма Есенія Злата Лада Лана Настя Катя Маша Даша Таня Оля Юля Аня Лена Наташа Ира Іра Галя Стефа Віолетта Виолетта Мотря Параска Одарка Майя Мілана Милана Світлана Снежана Сніжана Фаина Рита Эльмира Алла Агата Лея";

    private static readonly FrozenDictionary<string, Gender> Genders = Build();
    private static readonly FrozenDictionary<string, string> Oblique = BuildOblique();

    public static bool IsName(string word) => Genders.ContainsKey(word);

    /// <summary>By the first name; if it is unknown, by the ending that names of women have.</summary>
    public static Gender GenderOf(string name)
    {
        string first = First(name);
        if (Genders.TryGetValue(first, out Gender known) || first.Length == name.Length || first[^1] is < 'а' or > 'ї') return known;
        return first[^1] is 'а' or 'я' ? Gender.Feminine : Gender.Masculine;
    }

    /// <summary>The nominative of a name in another case; null if it is none.</summary>
    public static string? Nominative(string word) => Oblique.GetValueOrDefault(word);

    private static string First(string name) => name.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? name[..blank] : name;

    private static FrozenDictionary<string, Gender> Build()
    {
        var genders = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (string name in Men.Split(' ')) genders.TryAdd(name, Gender.Masculine);
        foreach (string name in Women.Split(' ')) genders.TryAdd(name, Gender.Feminine);
        return genders.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> BuildOblique()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string name in Men.Split(' '))
        {
            foreach (string form in Cases(name)) forms.TryAdd(form, name);
        }
        foreach (string name in Women.Split(' '))
        {
            foreach (string form in Cases(name)) forms.TryAdd(form, name);
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Genitive, dative and instrumental, in the endings of both languages.</summary>
    private static string[] Cases(string name) => name switch
    {
        "Лев" => ["Лева", "Льва", "Леву", "Льву", "Левом", "Львом"],
        "Павел" => ["Павла", "Павлу", "Павлом"],
        "Пётр" or "Петр" => ["Петра", "Петру", "Петром"],
        "Федір" => ["Федора", "Федору", "Федором"],
        "Любов" or "Любовь" => ["Любові", "Любови", "Любов'ю", "Любовью"],
        "Нелли" => [],
        _ => Cases(name[..^1], name[^1]),
    };

    private static string[] Cases(string stem, char last) => last switch
    {
        'а' => [stem + "и", stem + "ы", stem + "і", stem + "е", stem + "ою", stem + "ой", stem + "у"],
        'я' => [stem + "ії", stem + "ї", stem + "и", stem + "і", stem + "е", stem + "єю", stem + "ею", stem + "ей", stem + "ю"],
        'о' => [stem + "а", stem + "у", stem + "ові", stem + "ом"],
        'й' => [stem + "я", stem + "ю", stem + "єві", stem + "єм", stem + "ем"],
        'ь' => [stem + "я", stem + "ю", stem + "ем", stem + "ем"],
        'р' => [stem + "ра", stem + "ря", stem + "ру", stem + "рю", stem + "реві", stem + "рові", stem + "ром", stem + "рем"],
        'в' when stem == "Яки" || stem == "Які" => ["Якова", "Якову", "Яковом"],
        'в' => [stem + "ва", stem + "ву", stem + "вові", stem + "вом"],
        'п' when stem == "Йоси" => ["Йосипа", "Йосипу", "Йосипом"],
        _ => [stem + last + "а", stem + last + "у", stem + last + "ові", stem + last + "ом"],
    };
}
