using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Reads texts out of a map.</summary>
public static class YamlMapTexts
{
    /// <summary>A text of one line as readers see it: a title, a name, an id of something that is looked up later.</summary>
    public static Located<string>? Line(this YamlMap map, string key) => map.Scalar(key, "a text") is { } scalar ? map.LineOf(scalar, key) : null;

    /// <summary>Markdown of an editor that can be rendered (FA0411).</summary>
    public static string? Markdown(this YamlMap map, string key)
    {
        string? text = map.Prose(key);
        if (text is null || MarkdownDialect.FaultOf(text) is not { } fault) return text;
        map.Bag.Error(DiagnosticCodes.MarkdownLimits, map.Find(key)!.At, $"the Markdown of {key} {fault}");
        return null;
    }

    /// <summary>A text of any length without the blanks around it.</summary>
    public static string? Prose(this YamlMap map, string key)
    {
        if (map.Scalar(key, "a text") is not { } scalar) return null;
        string text = ReadingCharacters.WithoutDirections(scalar.Value).Trim();
        if (text.Length > 0) return text;
        map.ReportBlank(scalar, key);
        return null;
    }

    /// <summary>A text exactly as it stands: blanks at its ends may mean something.</summary>
    public static Located<string>? Exact(this YamlMap map, string key) =>
        map.Scalar(key, "a text") is { } scalar ? new Located<string>(scalar.Value, scalar.At) : null;

    /// <summary>A list of texts of one line each.</summary>
    public static ImmutableArray<Located<string>> Lines(this YamlMap map, string key)
    {
        var lines = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (YamlScalar item in map.Scalars(key))
            if (map.LineOf(item, key) is { } line) lines.Add(line);
        return lines.ToImmutable();
    }

    /// <summary>A list in which nothing may stand twice, whatever the case.</summary>
    public static ImmutableArray<Located<string>> DistinctLines(this YamlMap map, string key)
    {
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var lines = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (Located<string> line in map.Lines(key))
        {
            if (first.TryAdd(line.Value, line.At.Line)) lines.Add(line);
            else map.Wrong(line.At, $"'{Excerpt.Of(line.Value)}' is given twice in {key}; first at line {first[line.Value]}");
        }
        return lines.ToImmutable();
    }

    /// <summary>The items of a list of texts as they stand.</summary>
    public static IEnumerable<YamlScalar> Scalars(this YamlMap map, string key)
    {
        foreach (YamlNode item in map.Items(key))
        {
            if (item is YamlScalar { IsNull: false } scalar) yield return scalar;
            else map.Wrong(item.At, $"{key} is a list of texts; this item is {item.Kind}");
        }
    }

    public static Located<string>? LineOf(this YamlMap map, YamlScalar scalar, string key)
    {
        string line = ReadingText.Normalize(scalar.Value);
        if (line.Length > 0) return new Located<string>(line, scalar.At);
        map.ReportBlank(scalar, key);
        return null;
    }

    private static void ReportBlank(this YamlMap map, YamlScalar scalar, string key) =>
        map.Wrong(scalar.At, $"{key} is an empty text; write one, or leave it out");
}
