using FactArchive.Core.Parsing.Seeds;

namespace FactArchive.Tests.Parsing.Seeds;

/// <summary>Bylines, dates, read times, captions and credits below a headline (<c>HeadLines/*.txt</c>): "lines ==&gt; [roles] fields"; " // " parts lines.</summary>
public sealed class HeadLineTests
{
    private static readonly Dictionary<string, (string Title, string Body)> Reports = new(StringComparer.Ordinal)
    {
        ["en"] = ("Ferry runs aground off the isle of Skerry", "A ferry ran aground off Skerry on Monday, the coast guard said. Nobody was hurt.\n\nThe ferry was pulled free at noon, its captain said."),
        ["uk"] = ("Пором сів на мілину біля острова Скерів", "Пором сів на мілину біля Скерова, повідомили рятувальники. Ніхто не постраждав.\n\nОпівдні його зняли з мілини, сказав капітан."),
        ["ru"] = ("Паром сел на мель у острова Скеров", "Паром сел на мель у Скерова, сообщили спасатели. Никто не пострадал.\n\nВ полдень его сняли с мели, сказал капитан."),
        ["de"] = ("Fähre läuft vor der Insel Skerry auf Grund", "Eine Fähre ist vor Skerry auf Grund gelaufen, teilte die Küstenwache mit. Verletzt wurde niemand.\n\nDie Fähre kam mittags frei, sagte der Kapitän."),
    };

    public static TheoryData<string, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, string>();
            foreach (string file in Directory.EnumerateFiles(Repository.Tests("Parsing", "Seeds", "HeadLines"), "*.txt").Order(StringComparer.Ordinal))
                foreach (string line in File.ReadLines(file)) lines.Add(Path.GetFileNameWithoutExtension(file), line);
            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_below_the_headline_is_understood(string language, string line)
    {
        string[] parts = line.Split(" ==> "), head = parts[0].Split(" // ");
        (string title, string body) = Reports[language];
        ParsedSeed seed = Parsed.Seed($"{title}\n{string.Join('\n', head)}\n{body}\n");
        Assert.Equal(title, seed.Report.Title);
        Assert.Equal(parts[1], $"[{string.Join(" | ", head.Select((_, i) => seed.Roles(i + 2).Replace(' ', '+')))}] {Fields(seed)}".TrimEnd());
    }

    private static string Fields(ParsedSeed seed)
    {
        var report = seed.Report;
        (string Key, string? Value)[] fields =
        [
            ("authors", report.Authors.IsEmpty ? null : string.Join(" ¦ ", report.Authors)), ("published", seed.Published?.ToString()), ("read", report.ReadMinutes?.ToString()),
            ("alt", report.ImageAlt), ("caption", report.Caption), ("credit", report.ImageCredit),
        ];
        return string.Join(" | ", fields.Where(f => f.Value is not null).Select(f => $"{f.Key}: {f.Value}"));
    }
}
