using System.Globalization;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Reads numbers, dates, words, slugs and addresses out of a map.</summary>
public static class YamlMapValues
{
    private const string DateWanted = "a date such as 2026-11-24";
    private const string PartialDateWanted = "a date such as 2026-11-24, 2026-11 or 2026";

    public static DateOnly? Date(this YamlMap map, string key) => map.Parsed(key, DateWanted, ParseDate);

    public static PartialDate? PartialDate(this YamlMap map, string key) => map.Parsed(key, PartialDateWanted, Model.PartialDate.Parse);

    public static int? Number(this YamlMap map, string key, int least, int most) =>
        map.Parsed(key, $"a number from {least} to {most}", text => ParseNumber(text, least, most));

    public static bool? Boolean(this YamlMap map, string key) => map.Word(key, YamlWords.Boolean);

    /// <summary>One of the words that the key takes.</summary>
    public static T? Word<T>(this YamlMap map, string key, WordTable<T> table)
        where T : struct
    {
        return map.Parsed(key, table.Listed, table.Find, table.Words);
    }

    /// <summary>An id or a part of an address.</summary>
    public static Located<string>? Slug(this YamlMap map, string key)
    {
        if (map.Scalar(key, SlugForm.Wanted) is not { } scalar) return null;
        return IsSlug(scalar.Value, scalar.At, key, map.Bag) ? new Located<string>(scalar.Value, scalar.At) : null;
    }

    /// <summary>Checks an id that is itself a key, and reports it with what might be written instead.</summary>
    public static bool IsSlug(string text, Location at, string key, DiagnosticBag bag)
    {
        if (SlugForm.Fits(text)) return true;
        string remedy = SlugForm.Nearest(text) is { } near ? $"; write '{near}'" : "";
        bag.Error(DiagnosticCodes.WrongValue, at, $"{key} is {SlugForm.Wanted}, not '{Excerpt.Of(text)}'{remedy}");
        return false;
    }

    /// <summary>An address that readers may be sent to.</summary>
    public static Uri? Address(this YamlMap map, string key)
    {
        if (map.Scalar(key, "an http or https address") is not { } scalar) return null;
        if (!WebAddress.TryParse(scalar.Value, out Uri? address, out string? problem))
            map.Bag.Error(DiagnosticCodes.EvidenceAddress, scalar.At, problem);
        return problem is null ? address : null;
    }

    public static string? Language(this YamlMap map, string key)
    {
        const string wanted = "a language such as en, uk or pt-BR";
        if (map.Scalar(key, wanted) is not { } scalar) return null;
        string? language = LanguageTag.Parse(scalar.Value);
        if (language is null) map.Wrong(scalar.At, $"{key} is {wanted}, not '{Excerpt.Of(scalar.Value)}'");
        return language;
    }

    private static T? Parsed<T>(this YamlMap map, string key, string wanted, Func<string, T?> parse, IEnumerable<string>? words = null)
        where T : struct
    {
        if (map.Scalar(key, wanted) is not { } scalar) return null;
        T? value = parse(scalar.Value);
        if (value is null)
            map.Wrong(scalar.At, $"{key} is {wanted}, not '{Excerpt.Of(scalar.Value)}'{Suggestions.DidYouMean(scalar.Value, words ?? [])}");
        return value;
    }

    private static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    private static int? ParseNumber(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most ? number : null;
}
