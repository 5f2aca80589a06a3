using System.Text;
using FactArchive.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactArchive.Edge.Commands;

/// <summary>The registry's file as text: entries are put at its end, and what stands in it stays byte for byte.</summary>
public sealed class SourcesFile
{
    public const string Path = "input/sources.yml";

    private readonly byte[] _bytes;
    private readonly Dictionary<string, int> _lines;

    private SourcesFile(byte[] bytes, Dictionary<string, int> lines)
    {
        _bytes = bytes;
        _lines = lines;
    }

    /// <exception cref="DiagnosticException">The file is not YAML, or not a block that an entry can be added to.</exception>
    public static SourcesFile Parse(byte[] bytes)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true));
            return new SourcesFile(bytes, Keys(new Parser(reader)));
        }
        catch (YamlException wrong)
        {
            var at = new Location(Path, (int)wrong.Start.Line, (int)wrong.Start.Column);
            throw DiagnosticException.Error(DiagnosticCodes.YamlSyntax, at, $"not YAML: {wrong.Message}", wrong);
        }
        catch (DecoderFallbackException wrong)
        {
            throw DiagnosticException.Error(DiagnosticCodes.YamlSyntax, new Location(Path), "not UTF-8; save the file as UTF-8", wrong);
        }
    }

    /// <exception cref="DiagnosticException">FA0302: the id is taken.</exception>
    public byte[] With(SourceEntry entry)
    {
        if (_lines.TryGetValue(entry.Id, out int line))
            throw DiagnosticException.Error(DiagnosticCodes.DuplicateSource, new Location(Path, line, 1),
                $"the source '{entry.Id}' is there already; choose another id or edit it here");
        string lineBreak = _bytes.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        string gap = _bytes.Length == 0 || _bytes[^1] == '\n' ? "" : lineBreak;
        return [.. _bytes, .. Encoding.UTF8.GetBytes(gap + entry.ToYaml(lineBreak))];
    }

    private static Dictionary<string, int> Keys(Parser parser)
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _)) return keys;
        parser.Consume<DocumentStart>();
        if (parser.TryConsume<Scalar>(out Scalar? nothing) && nothing.Value.Length == 0) return keys;
        if (!parser.TryConsume<MappingStart>(out MappingStart? mapping) || mapping.Style != MappingStyle.Block) throw NotABlock(parser);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            Scalar key = parser.Consume<Scalar>();
            keys.TryAdd(key.Value, (int)key.Start.Line);
            parser.SkipThisAndNestedEvents();
        }
        DocumentEnd end = parser.Consume<DocumentEnd>();
        return end.IsImplicit && parser.TryConsume<StreamEnd>(out _) ? keys : throw NotABlock(parser);
    }

    private static DiagnosticException NotABlock(Parser parser) => DiagnosticException.Error(DiagnosticCodes.WrongValue,
        new Location(Path, (int)(parser.Current?.Start.Line ?? 1), 1),
        "an entry can only be added to `id:` blocks in one document; add it by hand");
}
