using System.Collections.Immutable;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>Forms of a counted phrase; the names are those of CLDR.</summary>
public enum PluralForm { One, Few, Many, Other }

/// <summary>Which form goes with which whole number (Unicode CLDR, cardinal plural rules).</summary>
/// <param name="Name">As a language file names it, <c>plural-rule</c>.</param>
/// <param name="Forms">The forms that each counted phrase of the language must have.</param>
public sealed record PluralRule(string Name, ImmutableArray<PluralForm> Forms, Func<long, PluralForm> FormOf)
{
    /// <summary>CLDR's rules for the languages that come along, and for those that do not count at all.</summary>
    public static ImmutableArray<PluralRule> All { get; } =
    [
        new("one-other", [PluralForm.One, PluralForm.Other], n => n == 1 ? PluralForm.One : PluralForm.Other),
        new("east-slavic", [PluralForm.One, PluralForm.Few, PluralForm.Many, PluralForm.Other], EastSlavic),
        new("none", [PluralForm.Other], _ => PluralForm.Other),
    ];

    public static PluralRule? Find(string name) => All.FirstOrDefault(r => r.Name == name);

    /// <summary>Ukrainian and Russian: 1, 21, 31 …; 2–4, 22–24 …; 0, 5–20, 25 …. "Other" is for fractions.</summary>
    private static PluralForm EastSlavic(long n)
    {
        long ones = n % 10, tens = n % 100;
        if (ones == 1 && tens != 11) return PluralForm.One;
        return ones is >= 2 and <= 4 && (tens is < 12 or > 14) ? PluralForm.Few : PluralForm.Many;
    }
}
