using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds.Dates;

internal enum DateTokenKind { Number, Word, Mark }

/// <summary>
/// A number, a word or a single mark of a line, in order; blanks are left out. A capital behind a small letter begins
/// a new word, because pages glue elements ("Ann LeeJanuary 21").
/// </summary>
/// <param name="Word">In lower case; for a mark the mark itself.</param>
internal readonly record struct DateToken(DateTokenKind Kind, TextSpan Span, string Word, int Value)
{
    /// <summary>Numbers with more digits than a year are no parts of dates.</summary>
    private const int LongestNumber = 4;

    public bool Is(char mark) => Kind == DateTokenKind.Mark && Word[0] == mark;

    public bool IsWord(string word) => Kind == DateTokenKind.Word && Word == word;

    public int Digits => Kind == DateTokenKind.Number ? Span.Length : 0;

    public static List<DateToken> Split(string text)
    {
        var tokens = new List<DateToken>();
        int at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            DateToken token = Next(text, at);
            tokens.Add(token);
            at = token.Span.End;
        }
        return tokens;
    }

    private static DateToken Next(string text, int at)
    {
        int end = at + 1;
        if (char.IsAsciiDigit(text[at]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            int value = end - at <= LongestNumber ? int.Parse(text.AsSpan(at, end - at)) : -1;
            return new DateToken(DateTokenKind.Number, new TextSpan(at, end), "", value);
        }
        if (!char.IsLetter(text[at]))
            return new DateToken(DateTokenKind.Mark, new TextSpan(at, end), text[at].ToString(), 0);
        while (end < text.Length && char.IsLetter(text[end]) && !(char.IsUpper(text[end]) && char.IsLower(text[end - 1]))) end++;
        return new DateToken(DateTokenKind.Word, new TextSpan(at, end), text[at..end].ToLowerInvariant(), 0);
    }
}
