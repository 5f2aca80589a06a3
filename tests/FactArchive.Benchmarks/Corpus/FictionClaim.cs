namespace FactArchive.Benchmarks.Corpus;

/// <summary>A sentence that one of the sources says, and the words in it that are the claim.</summary>
internal sealed record FictionClaim(FictionSource Source, string Quote, string Sentence)
{
    /// <param name="number">Of the claim in its report; makes the quote the only one of its kind there.</param>
    public static FictionClaim Make(Dice dice, int number)
    {
        FictionSource source = FictionSource.All[dice.Zipf(FictionSource.All.Count)];
        string place = FictionWords.Place(dice.Below(FictionWords.PlaceCount));
        string quote = $"{20 + number * 40 + dice.Below(40)} {dice.Pick(FictionWords.Things)} {dice.Pick(FictionWords.Deeds)} {place} {dice.Pick(FictionWords.Times)}";
        string sentence = dice.Below(3) switch
        {
            0 => $"The {source.Name} said that {quote}.",
            1 => $"According to the {source.Name}, {quote}.",
            _ => $"“{quote},” the {source.Name} said in a statement.",
        };
        return new FictionClaim(source, quote, sentence);
    }
}
