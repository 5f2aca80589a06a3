using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace FactArchive.Tests.Scoring;

/// <summary>The structure fields of a gold answer, as the labelling guideline defines them.</summary>
public sealed class StructureGold
{
    private readonly YamlMappingNode _root;

    private StructureGold(YamlMappingNode root) => _root = root;

    public static StructureGold Read(string yaml)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(yaml);
        stream.Load(reader);
        return new StructureGold((YamlMappingNode)stream.Documents[0].RootNode);
    }

    public string? Text(string key) => Scalar(Node(key));

    public int? Number(string key) => Text(key) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public bool Flag(string key) => Text(key) == "true";

    public IReadOnlyList<string> Texts(string key) =>
        Node(key) is YamlSequenceNode items ? [.. items.Select(i => Scalar(i)!)] : [];

    public IReadOnlyList<string> RelatedHeadlines =>
        Node("related_headlines") is YamlSequenceNode items ? [.. items.Cast<YamlMappingNode>().Select(i => Scalar(i.Children[new YamlScalarNode("text")])!)] : [];

    public IReadOnlyDictionary<int, string[]> LineRoles =>
        ((YamlMappingNode)Node("line_roles")!).Children.ToDictionary(
            p => int.Parse(Scalar(p.Key)!, CultureInfo.InvariantCulture),
            p => ((YamlSequenceNode)p.Value).Select(r => Scalar(r)!).Order(StringComparer.Ordinal).ToArray());

    private YamlNode? Node(string key) => _root.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? node) ? node : null;

    private static string? Scalar(YamlNode? node) =>
        node is YamlScalarNode { Value: { } value } scalar && !(scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && value is "null" or "~" or "") ? value : null;
}
