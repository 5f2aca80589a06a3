using FactArchive.Core.Parsing.Seeds;

namespace FactArchive.Tests.Parsing.Seeds;

/// <summary>What pages put below the text (<c>TailLines/*.txt</c>): "lines ==&gt; [roles]"; " // " parts lines.</summary>
public sealed class TailLineTests
{
    private static readonly Dictionary<string, string> Reports = new(StringComparer.Ordinal)
    {
        ["en"] = "Ferry runs aground off the isle of Skerry\nBy Kai Moe\n\nA ferry ran aground off Skerry on Monday, the coast guard said. Nobody was hurt.\n\n"
            + "The ferry was pulled free at noon, its captain said.\n\nA tug brought it to the port of Ansel, where divers looked at the hull.\n\nThe line expects to sail again on Thursday.",
        ["uk"] = "Пором сів на мілину біля острова Скерів\nКай Мовчан\n\nПором сів на мілину біля Скерова, повідомили рятувальники. Ніхто не постраждав.\n\n"
            + "Опівдні його зняли з мілини, сказав капітан.\n\nБуксир відвів його до порту Ансель, де водолази оглянули корпус.\n\nПеревізник сподівається вийти в рейс у четвер.",
        ["ru"] = "Паром сел на мель у острова Скеров\nКай Молчанов\n\nПаром сел на мель у Скерова, сообщили спасатели. Никто не пострадал.\n\n"
            + "В полдень его сняли с мели, сказал капитан.\n\nБуксир отвел его в порт Ансель, где водолазы осмотрели корпус.\n\nПеревозчик надеется выйти в рейс в четверг.",
        ["de"] = "Fähre läuft vor der Insel Skerry auf Grund\nVon Kai Moe\n\nEine Fähre ist vor Skerry auf Grund gelaufen, teilte die Küstenwache mit. Verletzt wurde niemand.\n\n"
            + "Die Fähre kam mittags frei, sagte der Kapitän.\n\nEin Schlepper brachte sie in den Hafen von Ansel, wo Taucher den Rumpf prüften.\n\nDie Reederei hofft, am Donnerstag wieder zu fahren.",
    };

    public static TheoryData<string, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, string>();
            foreach (string file in Directory.EnumerateFiles(Repository.Tests("Parsing", "Seeds", "TailLines"), "*.txt").Order(StringComparer.Ordinal))
                foreach (string line in File.ReadLines(file)) lines.Add(Path.GetFileNameWithoutExtension(file), line);
            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Lines_below_the_text_are_understood(string language, string line)
    {
        string[] parts = line.Split(" ==> "), tail = parts[0].Split(" // ");
        string report = Reports[language];
        int first = report.Split('\n').Length + 2;
        ParsedSeed seed = Parsed.Seed($"{report}\n\n{string.Join('\n', tail)}\n");
        Assert.Equal(4, seed.Report.BodyParagraphs);
        Assert.Equal(parts[1], $"[{string.Join(" | ", tail.Select((_, i) => seed.Roles(first + i).Replace(' ', '+')))}]");
    }
}
