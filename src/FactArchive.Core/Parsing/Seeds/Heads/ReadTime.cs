using FactArchive.Core.Parsing.Seeds.Dates;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds.Heads;

/// <summary>"2 minute read", "3 хв читання", "Lesezeit: 4 Minuten", "Время чтения: 3 минуты", or "2 минуты" alone.</summary>
internal readonly record struct ReadTime(TextSpan Span, int Minutes)
{
    private const int LongestRead = 180;

    /// <summary>The read time that a short line holds.</summary>
    /// <param name="besideDate">Behind a date "4 min" needs no word for reading.</param>
    public static ReadTime? Find(string text, bool besideDate = false)
    {
        var tokens = new TokenRow(DateToken.Split(text));
        for (int i = 0; i < tokens.Count; i++)
            if (At(tokens, i, besideDate) is { } found) return found;
        return null;
    }

    private static ReadTime? At(TokenRow tokens, int i, bool besideDate)
    {
        DateToken number = tokens[i];
        if (number.Kind != DateTokenKind.Number || number.Value is < 1 or > LongestRead) return null;
        int next = i + 1;
        if (tokens[next].Is('-')) next++;
        if (!IsMinute(tokens[next].Word)) return null;
        int end = next + 1;
        if (tokens[end].Is('.') || tokens[end].Is('-')) end++;
        int start = LabelStart(tokens, i);
        int reading = ReadingEnd(tokens, end);
        bool alone = (i == 0 || besideDate) && end >= tokens.Count;
        if (reading == end && start == i && !alone) return null;
        return new ReadTime(new TextSpan(tokens[start].Span.Start, tokens[reading - 1].Span.End), number.Value);
    }

    /// <summary>Where "Reading time:" before the number begins; the number itself if nothing is there.</summary>
    private static int LabelStart(TokenRow tokens, int number)
    {
        int at = number - 1;
        while (at >= 0 && (tokens[at].Is(':') || tokens[at].Is('~') || tokens[at].Is('-') || tokens[at].Word is "ca" or "approx" or "about" || tokens[at].Is('.'))) at--;
        if (tokens[at].Word is "lesezeit" or "lesedauer" or "читати" or "читання" or "читать" or "чтение" or "прочитання" && tokens[at - 1].Word is not ("час" or "тривалість" or "на")) return at;
        if ((tokens[at].Word, tokens[at - 1].Word) is ("чтение", "на") or ("читання", "на") or ("прочтение", "на")) return at - 1;
        bool two = (tokens[at].Word, tokens[at - 1].Word) is ("time", "read" or "reading") or ("читання", "час") or ("чтения", "время") or ("читання", "тривалість");
        return two ? at - 1 : number;
    }

    private static int ReadingEnd(TokenRow tokens, int at)
    {
        if (tokens[at].Word is "read" or "reading" or "читання" or "чтения" or "lesezeit" or "lesedauer" or "прочитання") return at + 1;
        bool two = (tokens[at].Word, tokens[at + 1].Word) is ("to", "read") or ("на", "читання") or ("на", "чтение") or ("of", "reading") or ("zum", "lesen");
        return two ? at + 2 : at;
    }

    private static bool IsMinute(string word) =>
        word is "minute" or "minutes" or "min" or "mins" or "хв" or "хвилина" or "хвилини" or "хвилин" or "минута" or "минуты" or "минут" or "мин" or "minuten";
}
