using System.Globalization;
using System.Text;

namespace FactArchive.Benchmarks.Corpus;

/// <summary>One report of the corpus. It depends on its number alone, not on how many others there are.</summary>
internal sealed class FictionReport
{
    private const int WordsPerMinute = 200;

    /// <summary>How far back the headlines of other reports lie that stand in a report.</summary>
    private const int Reach = 400;

    private static readonly DateOnly FirstDay = new(2031, 1, 1);

    private readonly List<string> _paragraphs = [];
    private readonly List<FictionClaim> _claims = [];

    public FictionReport(int number)
    {
        Number = number;
        Dice = new Dice((ulong)number + 1);
        Language = FictionLanguage.Of(Dice);
        Title = TitleOf(number, Language, Dice);
        Day = FirstDay.AddDays(Dice.Below(5 * 365));
        Author = FictionWords.Person(Dice);
        Write(Dice.Between(300, 850), Dice.Between(5, 8));
        Tags = [.. Enumerable.Range(0, Dice.Between(3, 6)).Select(_ => FictionWords.Topics[Dice.Zipf(FictionWords.Topics.Length)]).Distinct()];
    }

    public int Number { get; }

    public FictionLanguage Language { get; }

    /// <summary>No other report has it.</summary>
    public string Title { get; }

    public DateOnly Day { get; }

    public string Author { get; }

    public string Body => string.Join("\n\n", _paragraphs);

    public IReadOnlyList<FictionClaim> Claims => _claims;

    public string Name => $"report-{Number + 1:000000}";

    /// <summary>Every sixth report was reviewed by editors; the others have tags alone.</summary>
    public bool IsReviewed => Number % 6 == 0;

    public IReadOnlyList<string> Tags { get; }

    public Dice Dice { get; }

    public string ToSeed() => $"""
         date {Day:yyyy-MM-dd} Copyright © {Day:yyyy} Courier.example

        {Title}

        by{Author}
        {Day:dd/MM/yyyy}
        {Math.Max(1, WordCount / WordsPerMinute)} minute read
        {Body}

        """;

    private int WordCount => _paragraphs.Sum(paragraph => paragraph.Count(letter => letter == ' ') + 1);

    private static string TitleOf(int number, FictionLanguage language, Dice dice)
    {
        string title = string.Format(CultureInfo.InvariantCulture, language.Title, dice.Pick(language.Things), FictionWords.Place(number), 3 + number / FictionWords.PlaceCount);
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    private void Write(int words, int claims)
    {
        for (int i = 0; i < claims; i++) _paragraphs.Add(Paragraph(withClaim: true));
        while (WordCount < words) _paragraphs.Insert(Dice.Below(_paragraphs.Count) + 1, Paragraph(withClaim: false));
        for (int i = Dice.Below(3); i > 0 && Number > 0; i--) _paragraphs.Insert(1 + Dice.Below(_paragraphs.Count), "Related: " + Headline());
    }

    /// <summary>The title of an earlier report, as it would have been made.</summary>
    private string Headline()
    {
        int earlier = Math.Max(0, Number - 1 - Dice.Below(Reach));
        var dice = new Dice((ulong)earlier + 1);
        return TitleOf(earlier, FictionLanguage.Of(dice), dice);
    }

    private string Paragraph(bool withClaim)
    {
        var text = new StringBuilder(Filler());
        if (withClaim) text.Append(' ').Append(AddClaim().Sentence);
        for (int more = Dice.Between(1, 3); more > 0; more--) text.Append(' ').Append(Filler());
        return text.ToString();
    }

    private string Filler() =>
        string.Format(CultureInfo.InvariantCulture, Dice.Pick(Language.Fillers), FictionWords.Place(Dice.Below(FictionWords.PlaceCount)));

    private FictionClaim AddClaim()
    {
        FictionClaim claim = FictionClaim.Make(Dice, Language, _claims.Count);
        _claims.Add(claim);
        return claim;
    }
}
