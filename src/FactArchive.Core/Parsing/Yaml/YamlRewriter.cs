using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Gives values of a YAML file another text in the style in which they are written; nothing else of the file changes.</summary>
public sealed class YamlRewriter
{
    private readonly SourceText _file;
    private readonly Dictionary<Location, YamlScalar> _scalars = [];

    public YamlRewriter(SourceText file)
    {
        _file = file;
        if (YamlReader.Read(file).Value is { } root) Collect(root);
    }

    /// <returns>Null where no value stands at the place, or no style of YAML takes the text there.</returns>
    public TextEdit? Replace(Location at, string text)
    {
        if (YamlLimits.IndexOfUnprintable(text) >= 0 || !YamlLimits.ScalarFits(text)) return null;
        if (!_scalars.TryGetValue(at, out YamlScalar? scalar)) return null;
        var span = new TextSpan(_file.OffsetOf(at), scalar.End);
        if (scalar.Style == YamlStyle.Block && text.Length > 0) return new TextEdit(span, BlockOf(span, text));
        string? written = Styles(span, text).FirstOrDefault(s => Reads(s, text));
        return written is null ? null : new TextEdit(span, written);
    }

    /// <summary>The editor's own style first, then the one that takes every text.</summary>
    private IEnumerable<string> Styles(TextSpan span, string text)
    {
        char mark = span.IsEmpty ? '\0' : _file.Text[span.Start];
        if (mark == '\'') yield return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
        else if (mark != '"') yield return text;
        yield return YamlQuoting.Double(text);
    }

    /// <summary>The line with the block's mark and its comment stays; the text takes one line, indented as its lines were.</summary>
    private string BlockOf(TextSpan span, string text)
    {
        string[] lines = span.Of(_file.Text).Split('\n');
        IEnumerable<string> body = lines.Skip(1).Where(l => !string.IsNullOrWhiteSpace(l));
        int indent = body.Select(l => l.Length - l.TrimStart(' ').Length).DefaultIfEmpty(0).Min();
        return lines[0] + '\n' + new string(' ', indent) + text;
    }

    /// <summary>Whether the reader takes it for the text, between brackets as well as behind a key.</summary>
    private static bool Reads(string written, string text) =>
        Read($"[{written}]") is YamlList { Items: [YamlScalar item] } && item.Value == text
        && Read($"key: {written} # note") is YamlMapping { Entries: [{ Value: YamlScalar value }] } && value.Value == text;

    private static YamlNode? Read(string yaml) => YamlReader.Read(new SourceText("", yaml)) is { Diagnostics: [] } read ? read.Value : null;

    private void Collect(YamlNode root)
    {
        foreach (YamlScalar scalar in Scalars(root)) _scalars.TryAdd(scalar.At, scalar);
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(Scalars),
        YamlMapping map => map.Entries.SelectMany(e => Scalars(e.Value)),
        _ => [],
    };
}
