using System.Globalization;

namespace FactArchive.Benchmarks.Corpus;

/// <summary>A sentence that one of the sources says, and the words in it that are the claim.</summary>
internal sealed record FictionClaim(FictionSource Source, string Quote, string Sentence)
{
    /// <param name="number">Of the claim in its report; makes the quote the only one of its kind there.</param>
    public static FictionClaim Make(Dice dice, FictionLanguage language, int number)
    {
        FictionSource source = FictionSource.All[dice.Zipf(FictionSource.All.Count)];
        string place = FictionWords.Place(dice.Below(FictionWords.PlaceCount));
        string deed = string.Format(CultureInfo.InvariantCulture, dice.Pick(language.Deeds), place);
        string quote = $"{20 + number * 400 + dice.Below(400)} {dice.Pick(language.Things)} {deed} {dice.Pick(language.Times)}";
        string sentence = string.Format(CultureInfo.InvariantCulture, dice.Pick(language.Sayings), source.NameIn(language), quote);
        return new FictionClaim(source, quote, sentence);
    }
}
