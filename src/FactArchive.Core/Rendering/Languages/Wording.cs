using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactArchive.Core.Rendering.Templates;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>
/// The interface in one language: phrases, numbers and dates. Everything comes from the language file, nothing from the
/// machine's culture, so that the same input gives the same bytes everywhere.
/// </summary>
public sealed class Wording
{
    internal const string PluralRuleKey = "plural-rule";

    /// <summary>The slot of the number by which a phrase counts.</summary>
    internal const string CountSlot = "n";

    private const int GroupDigits = 3;

    private readonly ImmutableDictionary<string, Phrase> _phrases;
    private readonly PluralRule _plurals;
    private readonly (string Group, string Decimal) _number;

    internal Wording(string tag, LanguageFile file)
    {
        Tag = tag;
        _phrases = file.Phrases;
        _plurals = PluralRule.Find(Say(PluralRuleKey))!;
        _number = (Say("number-group"), Say("number-decimal"));
    }

    /// <summary>The language of the pages (BCP 47), such as <c>uk</c> or <c>en-GB</c>.</summary>
    public string Tag { get; }

    /// <summary>What the language calls itself.</summary>
    public string Name => Say("language-name");

    /// <summary>Whether the language has a phrase of that name.</summary>
    public bool Has(string key) => _phrases.ContainsKey(key);

    /// <summary>A phrase as text.</summary>
    /// <param name="slots">What stands in its slots: texts, whole numbers, dates.</param>
    public string Say(string key, params IEnumerable<(string Name, object Value)> slots)
    {
        var values = slots.ToDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal);
        return TextOf(key, values.GetValueOrDefault(CountSlot)).Fill(name => Shown(values[name]));
    }

    /// <summary>A phrase that counts something: its form goes with the number, which stands in the slot <c>n</c>.</summary>
    public string Count(string key, long n, params IEnumerable<(string Name, object Value)> slots) => Say(key, slots.Prepend((CountSlot, n)));

    /// <summary>A phrase as markup: what stands in its slots is encoded unless it is markup; dates become time elements.</summary>
    /// <param name="slot">Gives what stands in a slot, or the address of a link, by its name.</param>
    public Html Markup(string key, Func<string, object?> slot)
    {
        var markup = new StringBuilder();
        foreach (Piece piece in TextOf(key, slot(CountSlot)).Pieces)
            markup.Append(piece.Kind switch
            {
                PieceKind.Slot => MarkupOf(slot(piece.Value)),
                PieceKind.LinkStart => $"<a href=\"{Html.Encode(Shown(slot(piece.Value) ?? ""))}\">",
                PieceKind.LinkEnd => "</a>",
                _ => Html.Encode(piece.Value),
            });
        return new Html(markup.ToString());
    }

    /// <summary>A whole number with its digits in groups of three.</summary>
    public string Number(long number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        for (int at = digits.Length - GroupDigits; at > (number < 0 ? 1 : 0); at -= GroupDigits) digits = digits.Insert(at, _number.Group);
        return digits;
    }

    /// <summary>A number with one digit behind the decimal mark.</summary>
    public string Tenths(double number) => number.ToString("0.0", CultureInfo.InvariantCulture).Replace(".", _number.Decimal, StringComparison.Ordinal);

    /// <summary>A day, such as "9 October 2023".</summary>
    public string Day(DateOnly day) => Say("date", ("day", Digits(day.Day)), ("month", Items("months")[day.Month - 1]), ("year", Digits(day.Year)));

    /// <summary>A month, such as "October 2023".</summary>
    public string Month(DateOnly month) => Say("date-month", ("month", Items("months-alone")[month.Month - 1]), ("year", Digits(month.Year)));

    /// <summary>Some months of one year, such as "October to December 2023".</summary>
    public string Months(DateOnly from, DateOnly to) => Say("date-months",
        ("from", Items("months-alone")[from.Month - 1]), ("to", Items("months-alone")[to.Month - 1]), ("year", Digits(to.Year)));

    /// <summary>A label as it stands within a sentence: with a small letter, where the language writes it so.</summary>
    public string Inside(string label) =>
        label.Length == 0 || Say("labels-inside") != "lower" ? label : char.ToLowerInvariant(label[0]) + label[1..];

    /// <summary>Phrases whose names begin so, each with its forms, such as those for a script; sorted.</summary>
    public IEnumerable<Phrase> Beginning(string prefix) =>
        _phrases.Values.Where(p => p.Key.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(p => p.Key, StringComparer.Ordinal);

    private ImmutableArray<string> Items(string key) => _phrases[key].Items;

    private PhraseText TextOf(string key, object? n)
    {
        Phrase phrase = _phrases[key];
        return phrase.IsCounted && n is not null ? phrase.Texts[_plurals.FormOf(Convert.ToInt64(n, CultureInfo.InvariantCulture))] : phrase.Text;
    }

    private Html MarkupOf(object? value) => value switch
    {
        Html markup => markup,
        IDated date => date.Markup,
        _ => new Html(Html.Encode(Shown(value ?? ""))),
    };

    private string Shown(object value) => value switch
    {
        int number => Number(number),
        long number => Number(number),
        IDated date => date.Text,
        Html markup => markup.Markup,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A date that phrases may hold.</summary>
internal interface IDated
{
    string Text { get; }

    /// <summary>The date as a time element.</summary>
    Html Markup { get; }
}
