using System.Collections.Immutable;
using System.Globalization;
using FactArchive.Core.Text;

namespace FactArchive.Core.Indexing;

/// <summary>Finds numbers in a claim, written in digits or as small number words, with what they count.</summary>
internal sealed class FigureReader(string text, ImmutableArray<FoldedWord> words)
{
    /// <summary>"About" reaches so far to either side.</summary>
    private const double Tolerance = 0.1;

    /// <summary>So many content words after a number may be what it counts: "73 freight railcars".</summary>
    private const int UnitWords = 2;

    /// <summary>How many words before a number may tell that it is not exact: "at least about 40".</summary>
    private const int Reach = 2;

    /// <returns>The figure that begins with that word, and of how many words it is.</returns>
    public (Figure Figure, int Words)? At(int i)
    {
        if (Value(i) is not { } read) return null;
        (double value, int count) = read;
        if (i + count < words.Length && MatterWords.Multiplier(words[i + count].Text) is { } times)
        {
            value *= times;
            count++;
        }
        (double low, double high) = Bounds(value, ApproximationBefore(i));
        var span = new TextSpan(words[i].Span.Start, words[i + count - 1].Span.End);
        return (new Figure(span, value, low, high, UnitsAfter(i + count)), count);
    }

    private (double Value, int Words)? Value(int i)
    {
        string word = words[i].Text;
        if (MatterWords.Number(word) is { } number) return (number, 1);
        if (MatterWords.Multiplier(word) is { } million) return (IsHalf(i) ? million / 2 : million, 1);
        if (!word.All(char.IsAsciiDigit)) return null;
        string digits = words[i].Span.Of(text);
        int count = 1;
        while (digits.Length <= 12 && IsThousands(i, count)) digits += words[i + count++].Text;
        return Parse(digits) is { } value ? (value, count) : null;
    }

    /// <summary>"6 700": one number of two words.</summary>
    private bool IsThousands(int i, int count)
    {
        if (i + count >= words.Length || words[i].Text.Length > 3) return false;
        FoldedWord before = words[i + count - 1], next = words[i + count];
        bool isThree = next.Text.Length == 3 && next.Text.All(char.IsAsciiDigit);
        return isThree && next.Span.Start - before.Span.End == 1 && char.IsWhiteSpace(text[before.Span.End]);
    }

    private static double? Parse(string digits)
    {
        int separator = digits.LastIndexOfAny([',', '.']);
        bool isDecimal = separator >= 0 && digits.Length - separator - 1 != 3;
        string whole = isDecimal ? digits[..separator] : digits;
        string plain = whole.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)
            + (isDecimal ? "." + digits[(separator + 1)..] : "");
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) ? value : null;
    }

    private bool IsHalf(int i) => i > 0 && (words[i - 1].Text is "half" or "halbe" or "пів" || (i > 1 && words[i - 2].Text == "half"));

    private Approximation ApproximationBefore(int i)
    {
        for (int back = i - 1; back >= Math.Max(0, i - Reach); back--)
            if (MatterWords.Approximates(words[back].Text) is { } found) return found;
        return Approximation.Exact;
    }

    private static (double Low, double High) Bounds(double value, Approximation approximation) => approximation switch
    {
        Approximation.About => (value - value * Tolerance, value + value * Tolerance),
        Approximation.AtLeast => (value, double.PositiveInfinity),
        Approximation.AtMost => (0, value),
        _ => (value, value),
    };

    private ImmutableArray<string> UnitsAfter(int i)
    {
        var units = ImmutableArray.CreateBuilder<string>(UnitWords);
        for (; i < words.Length && units.Count < UnitWords; i++)
        {
            string word = words[i].Text;
            if (word.All(char.IsAsciiDigit) || MatterWords.Number(word) is not null) break;
            if (!MatterWords.IsStop(word) && !MatterWords.Denies(word)) units.Add(LightStem.Of(word));
        }
        return units.ToImmutable();
    }
}
