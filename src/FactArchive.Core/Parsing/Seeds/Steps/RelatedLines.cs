using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>Headlines of other reports become blocks of their own, without the words that announce them.</summary>
internal static class RelatedLines
{
    public static void Take(Draft draft, SeedLine line)
    {
        ReadingText reading = line.Rest();
        if (line.LabelLength > 0)
        {
            line.Add(LineRole.RelatedLabel);
            reading = reading.Slice(new TextSpan(line.LabelLength, reading.Text.Length));
        }
        reading = WithoutRank(WithoutClock(reading));
        if (!draft.RelatedSeen.Add(Fold.Bare(reading.Text)))
        {
            line.Drop(LineRole.RelatedHeadline, "the headline of another report again");
            return;
        }
        draft.AddBlock(line, BlockKind.RelatedHeadline, LineRole.RelatedHeadline, reading);
    }

    /// <summary>"1What happens to prices": the place in a list of the most read, glued to the headline.</summary>
    private static ReadingText WithoutRank(ReadingText reading)
    {
        string text = reading.Text;
        int digits = text.TakeWhile(char.IsAsciiDigit).Count();
        bool rank = digits is 1 or 2 && text.Length > digits + 8 && char.IsUpper(text[digits]) && char.IsLower(text[digits + 1]);
        return rank ? reading.Slice(new TextSpan(digits, text.Length)) : reading;
    }

    /// <summary>"19:05 …" in a list of the latest news.</summary>
    private static ReadingText WithoutClock(ReadingText reading)
    {
        string text = reading.Text;
        bool clock = text.Length > 8 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && text[2] == ':' && char.IsAsciiDigit(text[3]) && char.IsAsciiDigit(text[4])
            && text[5] == ' ';
        return clock ? reading.Slice(new TextSpan(6, text.Length)) : reading;
    }
}
