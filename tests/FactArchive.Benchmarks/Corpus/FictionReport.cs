using System.Text;

namespace FactArchive.Benchmarks.Corpus;

/// <summary>One report of the corpus. It depends on its number alone, not on how many others there are.</summary>
internal sealed class FictionReport
{
    private const int WordsPerMinute = 200;

    private static readonly DateOnly FirstDay = new(2031, 1, 1);

    private readonly Dice _dice;
    private readonly List<string> _paragraphs = [];
    private readonly List<FictionClaim> _claims = [];

    public FictionReport(int number)
    {
        Number = number;
        _dice = new Dice((ulong)number + 1);
        Title = $"{_dice.Pick(FictionWords.Things)} counted at {FictionWords.Place(number)}: what {3 + number / FictionWords.PlaceCount} offices say";
        Title = char.ToUpperInvariant(Title[0]) + Title[1..];
        Day = FirstDay.AddDays(_dice.Below(3 * 365));
        Write(_dice.Between(300, 850));
    }

    public int Number { get; }

    /// <summary>No other report has it.</summary>
    public string Title { get; }

    public DateOnly Day { get; }

    public IReadOnlyList<FictionClaim> Claims => _claims;

    public string Name => $"report-{Number + 1:00000}";

    /// <summary>Every third report is annotated, and every third has tags alone.</summary>
    public bool IsAnnotated => Number % 3 == 0;

    public bool HasTags => Number % 3 < 2;

    public string ToSeed() => $"""
         date {Day:yyyy-MM-dd} Copyright © {Day:yyyy} Courier.example

        {Title}

        by{FictionWords.Person(_dice)}
        {Day:dd/MM/yyyy}
        {Math.Max(1, WordCount / WordsPerMinute)} minute read
        {string.Join("\n\n", _paragraphs)}

        """;

    public IEnumerable<string> Tags() =>
        Enumerable.Range(0, _dice.Between(2, 5)).Select(_ => FictionWords.Topics[_dice.Zipf(FictionWords.Topics.Length)]).Distinct();

    public Dice Dice => _dice;

    private int WordCount => _paragraphs.Sum(paragraph => paragraph.Count(letter => letter == ' ') + 1);

    private void Write(int words)
    {
        while (WordCount < words) _paragraphs.Add(Paragraph());
    }

    private string Paragraph()
    {
        var text = new StringBuilder(_dice.Pick(FictionWords.Fillers));
        if (_dice.Happens(60)) text.Append(' ').Append(AddClaim().Sentence);
        for (int more = _dice.Between(1, 3); more > 0; more--) text.Append(' ').Append(_dice.Pick(FictionWords.Fillers));
        return text.ToString();
    }

    private FictionClaim AddClaim()
    {
        FictionClaim claim = FictionClaim.Make(_dice, _claims.Count);
        _claims.Add(claim);
        return claim;
    }
}
