using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds.Dates;

/// <summary>Finds the dates of a short line in all the forms that news pages use, with their times of day and labels.</summary>
internal static class DateFinder
{
    /// <summary>Dates stand near the start of a line; the rest of a long one is not looked at.</summary>
    private const int Reach = 400;

    public static List<FoundDate> Find(string text)
    {
        if (text.Length > Reach) text = text[..Reach];
        var tokens = new TokenRow(DateToken.Split(text));
        var found = new List<FoundDate>();
        int at = 0;
        int labelsFrom = 0;
        while (at < tokens.Count)
        {
            int end = at;
            if (DateShapes.Read(tokens, at, ref end) is { IsPossible: true } date)
            {
                found.Add(Finished(tokens, date, at, labelsFrom, ref end));
                labelsFrom = at = end;
                continue;
            }
            at++;
        }
        return found;
    }

    /// <summary>Adds the times before and after, and what the words before say.</summary>
    private static FoundDate Finished(TokenRow tokens, FoundDate date, int at, int labelsFrom, ref int end)
    {
        int start = ClockShapes.Before(tokens, at, labelsFrom);
        int after = ClockShapes.After(tokens, end);
        bool hasTime = start < at || after > end;
        end = after;
        var span = new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End);
        bool meridiem = tokens[end - 1].Word is "am" or "pm" || tokens[end - 2].Word is "am" or "pm";
        return date with { Span = span, HasTime = hasTime, HasMeridiem = meridiem, Label = DateLabels.Before(tokens, labelsFrom, start) };
    }
}

/// <summary>Tokens that may be asked for beyond their end.</summary>
internal sealed class TokenRow(List<DateToken> tokens)
{
    private static readonly DateToken Nothing = new(DateTokenKind.Mark, default, "\0", 0);

    public int Count => tokens.Count;

    public DateToken this[int index] => index >= 0 && index < tokens.Count ? tokens[index] : Nothing;

    /// <summary>Whether no blank stands between a token and the one before it.</summary>
    public bool IsGlued(int index) => index > 0 && index < tokens.Count && tokens[index].Span.Start == tokens[index - 1].Span.End;
}
