using System.Collections.Immutable;
using FactArchive.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactArchive.Core.Parsing;

internal readonly record struct YamlSyntaxError(Location At, string Message);

/// <summary>Says in an editor's words what the parser could not read, and what to do about it.</summary>
internal static class YamlSyntaxErrors
{
    private const string TabMessage = "a tab as indentation; use blanks";

    private static readonly ImmutableArray<(string Part, string Message)> Messages =
    [
        ("plain scalar value, found invalid mapping", "a second ': ' in one value; put the value in quote marks, or mend the indent of this line"),
        ("multiline plain scalar, found invalid mapping", "this ':' belongs to no key; does the line above lack its ': '?"),
        ("could not find expected ':'", "a key without ':'; write `key: value`"),
        ("double-quoted scalar, found wrong indentation", "the quote mark that opens here is not closed, or the lines that it goes on in are not indented"),
        ("unexpected end of stream", "the quote mark that opens here is never closed"),
        ("found unexpected document indicator", "the quote mark that opens here is not closed before `---`"),
        ("found unknown escape character", "a '\\' that means nothing in this text; write '\\\\', or use single quote marks"),
        ("quoted scalar, ", "a wrong '\\u' escape in this text; write the character itself"),
        ("character that cannot start any token", "a value cannot begin with this character; put the value in quote marks"),
        ("did not find expected node content", "a value is expected here; put it in quote marks if it begins with a bracket or a comma"),
        ("did not find expected '-' indicator", "an item that begins with '- ' is expected here; check the indent"),
        ("flow sequence, did not find expected", "a ',' or the closing ']' of the list is expected here"),
        ("did not find expected ',' or '}'", "a ',' or the closing '}' is expected here"),
        ("Block sequence entries are not allowed", "a list cannot begin on the line of its key; begin it on the next line, or put the value in quote marks"),
        ("Mapping keys are not allowed", "a key cannot stand here; check the indent, or put the value in quote marks"),
        ("found value containing disallowed", "a value that begins with '*' or '&' needs quote marks"),
        ("found a comment between adjacent scalars", "a text cannot go on after a comment"),
        ("block scalar, did not find expected comment", "the text after '|' or '>' begins on the next line"),
        ("block scalar, found", "the lines after '|' or '>' are not indented alike; use the same blanks before each"),
        ("directive", "lines that begin with '%' are not used here; remove it"),
        ("tag", "a value that begins with '!' needs quote marks"),
        ("document start", "text after the end of the values; check the indent"),
    ];

    public static YamlSyntaxError Explain(Exception error, YamlPlaces places, Stack<NodeEvent> open, ParsingEvent? last) =>
        error is YamlException known ? Known(known, places, last) : Unknown(places, open, last);

    private static YamlSyntaxError Known(YamlException error, YamlPlaces places, ParsingEvent? last)
    {
        if (Tab(error, places) is { } tab) return new YamlSyntaxError(tab, TabMessage);
        Location at = places.At(error.Start);
        if (error.Message.Contains("did not find expected key", StringComparison.Ordinal))
            return new YamlSyntaxError(at, NoKey(error, places, last));
        foreach ((string part, string message) in Messages)
            if (error.Message.Contains(part, StringComparison.Ordinal)) return new YamlSyntaxError(at, message);
        return new YamlSyntaxError(at, "this cannot be read; check indents, quote marks and brackets");
    }

    /// <summary>The parser points at what stands before or after the tab.</summary>
    private static Location? Tab(YamlException error, YamlPlaces places)
    {
        bool mayBeTab = error.Message.Contains("tab", StringComparison.Ordinal) || error.Message.Contains("cannot start any token", StringComparison.Ordinal);
        return mayBeTab ? places.FirstIndentingTab(places.LineAt(error.Start), places.LineAt(error.End) + 1) : null;
    }

    private static string NoKey(YamlException error, YamlPlaces places, ParsingEvent? last)
    {
        bool afterQuote = last is Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted }
            && places.LineAt(last.End) == places.LineAt(error.Start);
        return afterQuote
            ? "text after the closing quote mark; a quote mark inside the text is written \\\" in \"…\" and '' in '…'"
            : "a `key: value` line is expected here, indented like the keys above it";
    }

    /// <summary>The parser gives up without a place where a bracket stays open at the end of its lines.</summary>
    private static YamlSyntaxError Unknown(YamlPlaces places, Stack<NodeEvent> open, ParsingEvent? last)
    {
        foreach (NodeEvent node in open)
            if (places.CharacterAt(node.Start) is ('[' or '{') and var bracket)
                return new YamlSyntaxError(places.At(node.Start), $"the '{bracket}' that opens here is not closed, or a value in it needs quote marks");
        Location at = last is null ? places.First : places.At(last.End);
        return new YamlSyntaxError(at, "what follows cannot be read; check indents, quote marks and brackets");
    }
}
