namespace FactArchive.Core.Parsing.Seeds.Dates;

/// <summary>The written shapes of a date, each read from one token on.</summary>
internal static class DateShapes
{
    private delegate FoundDate? Shape(TokenRow tokens, int at, ref int end);

    /// <summary>The first shape that fits wins: the fullest ones come first.</summary>
    private static readonly Shape[] All = [YearFirst, Numeric, DayMonth, MonthDay, MonthYear, NumericWithoutYear];

    /// <summary>The date that begins at a token, and the index behind it; null if none does.</summary>
    public static FoundDate? Read(TokenRow tokens, int at, ref int end)
    {
        if (tokens[at].Kind == DateTokenKind.Mark) return null;
        if (tokens.IsGlued(at) && tokens[at].Kind == DateTokenKind.Number && tokens[at - 1].Kind != DateTokenKind.Word && tokens.IsGlued(at - 1)
            && tokens[at - 2].Kind == DateTokenKind.Number)
            return null;
        foreach (Shape shape in All)
        {
            int stop = at;
            if (shape(tokens, at, ref stop) is not { } date) continue;
            end = stop;
            return date;
        }
        return null;
    }

    /// <summary>2023-10-09, 2023/10/09, 2023. 10. 9., and 2023-10 for a month.</summary>
    private static FoundDate? YearFirst(TokenRow tokens, int at, ref int end)
    {
        if (!IsYear(tokens[at]) || !IsSeparator(tokens[at + 1]) || !IsSmall(tokens[at + 2], 12)) return null;
        if (tokens[at + 3].Word == tokens[at + 1].Word && IsSmall(tokens[at + 4], 31) && SameTightness(tokens, at))
        {
            end = at + 5;
            return Made(tokens[at].Value, tokens[at + 2].Value, tokens[at + 4].Value);
        }
        if (!tokens[at + 1].Is('-') || tokens[at + 2].Digits != 2 || !tokens.IsGlued(at + 2)) return null;
        end = at + 3;
        return Made(tokens[at].Value, tokens[at + 2].Value, 0);
    }

    /// <summary>09/10/2023, 10/03/17, 28.04.2023, 28-04-2023.</summary>
    private static FoundDate? Numeric(TokenRow tokens, int at, ref int end)
    {
        if (!IsSmall(tokens[at], 31) || !IsSeparator(tokens[at + 1]) || !IsSmall(tokens[at + 2], 31)) return null;
        if (tokens[at + 3].Word != tokens[at + 1].Word || !SameTightness(tokens, at)) return null;
        int year = YearOf(tokens[at + 4], 2);
        if (year == 0 || (tokens[at + 5].Word == tokens[at + 1].Word && tokens[at + 6].Kind == DateTokenKind.Number && tokens.IsGlued(at + 6)))
            return null;
        end = at + 5;
        FoundDate date = Made(year, tokens[at + 2].Value, tokens[at].Value) with { Swappable = !tokens[at + 1].Is('.') };
        if (!date.IsPossible) return date.Swapped with { Swappable = false, Order = DateOrder.MonthFirst };
        return tokens[at].Value > 12 ? date with { Order = DateOrder.DayFirst } : date;
    }

    /// <summary>7 June 2023, 9 жовтня 2023, 22. März, 11 мар ‘22, 12th of May 2020.</summary>
    private static FoundDate? DayMonth(TokenRow tokens, int at, ref int end)
    {
        if (!IsSmall(tokens[at], 31)) return null;
        int next = AfterOrdinal(tokens, at + 1);
        if (tokens[next].IsWord("of")) next++;
        int month = MonthAt(tokens, ref next);
        if (month == 0) return null;
        int year = YearAt(tokens, ref next);
        end = next;
        return Made(year, month, tokens[at].Value) with { Order = DateOrder.NamedDayFirst };
    }

    /// <summary>January 21, 2024, Jul. 16, 2016, Nov. 11.</summary>
    private static FoundDate? MonthDay(TokenRow tokens, int at, ref int end)
    {
        int next = at;
        int month = MonthAt(tokens, ref next);
        if (month == 0 || !IsSmall(tokens[next], 31) || tokens[next + 1].Is(':')) return null;
        int day = tokens[next].Value;
        next = AfterOrdinal(tokens, next + 1, dot: false);
        int year = YearAt(tokens, ref next);
        end = next;
        return Made(year, month, day) with { Order = DateOrder.NamedMonthFirst };
    }

    /// <summary>June 2023: a month only.</summary>
    private static FoundDate? MonthYear(TokenRow tokens, int at, ref int end)
    {
        int next = at;
        int month = MonthAt(tokens, ref next);
        if (month == 0) return null;
        if (tokens[next].Is(',')) next++;
        if (!IsYear(tokens[next])) return null;
        end = next + 1;
        return Made(tokens[next].Value, month, 0);
    }

    /// <summary>18.04 before a time of day, as lists of news have it.</summary>
    private static FoundDate? NumericWithoutYear(TokenRow tokens, int at, ref int end)
    {
        bool fits = IsSmall(tokens[at], 31) && tokens[at].Digits == 2 && tokens[at + 1].Is('.') && IsSmall(tokens[at + 2], 12)
            && tokens[at + 2].Digits == 2 && tokens.IsGlued(at + 1) && tokens.IsGlued(at + 2);
        int clock = at + (tokens[at + 3].Is(',') || tokens[at + 3].Is('.') ? 4 : 3);
        if (!fits || tokens.IsGlued(clock) || ClockShapes.After(tokens, clock) == clock) return null;
        end = at + 3;
        return Made(0, tokens[at + 2].Value, tokens[at].Value);
    }

    private static FoundDate Made(int year, int month, int day) => new(default, year, month, day, false, false, DateLabel.None);

    private static int MonthAt(TokenRow tokens, ref int at)
    {
        if (tokens[at].Kind != DateTokenKind.Word) return 0;
        int month = MonthNames.Of(tokens[at].Word);
        if (month == 0) return 0;
        at++;
        if (tokens[at].Is('.') && tokens.IsGlued(at)) at++;
        return month;
    }

    /// <summary>Year behind a day and a month, with comma, apostrophe and the word "year" after it; 0 and unmoved if there is none.</summary>
    private static int YearAt(TokenRow tokens, ref int at)
    {
        int next = at;
        if (tokens[next].Is(',')) next++;
        bool shortened = tokens[next].Kind == DateTokenKind.Mark && tokens[next].Word[0] is '‘' or '’' or '\'' or 'ʼ' or '`';
        if (shortened) next++;
        int year = YearOf(tokens[next], shortened ? 2 : 4);
        if (year == 0 || tokens[next + 1].Is(':')) return 0;
        at = next + 1;
        if (tokens[at].Word is "г" or "р" or "года" or "року" or "год" or "рік")
        {
            at++;
            if (tokens[at].Is('.') && tokens.IsGlued(at)) at++;
        }
        return year;
    }

    private static int AfterOrdinal(TokenRow tokens, int at, bool dot = true)
    {
        if (tokens[at].Word is "st" or "nd" or "rd" or "th" && tokens.IsGlued(at)) return at + 1;
        return dot && tokens[at].Is('.') ? at + 1 : at;
    }

    private static bool IsYear(DateToken token) => token.Digits == 4 && token.Value is >= 1900 and <= 2100;

    private static int YearOf(DateToken token, int fewestDigits)
    {
        if (IsYear(token)) return token.Value;
        if (fewestDigits > 2 || token.Digits != 2) return 0;
        return token.Value < 70 ? 2000 + token.Value : 1900 + token.Value;
    }

    private static bool IsSmall(DateToken token, int most) => token.Digits is 1 or 2 && token.Value >= 1 && token.Value <= most;

    private static bool IsSeparator(DateToken token) => token.Kind == DateTokenKind.Mark && token.Word[0] is '-' or '/' or '.';

    /// <summary>Blanks may stand after the dots of "28. 04. 2023", nowhere else.</summary>
    private static bool SameTightness(TokenRow tokens, int at)
    {
        bool tight = tokens.IsGlued(at + 1) && tokens.IsGlued(at + 2) && tokens.IsGlued(at + 3) && tokens.IsGlued(at + 4);
        return tight || (tokens[at + 1].Is('.') && tokens.IsGlued(at + 1) && tokens.IsGlued(at + 3));
    }
}
