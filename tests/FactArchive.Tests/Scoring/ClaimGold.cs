using System.Globalization;
using FactArchive.Core.Model;
using FactArchive.Core.Text;
using YamlDotNet.RepresentationModel;

namespace FactArchive.Tests.Scoring;

/// <summary>A claim of a gold answer, as the labelling guideline defines it.</summary>
public sealed record GoldClaim
{
    public required string Id { get; init; }

    public required int Line { get; init; }

    public required IReadOnlyList<string> Spans { get; init; }

    public string? Speaker { get; init; }

    public string? SpeakerText { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? Cue { get; init; }

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public bool Denies { get; init; }

    public bool Nested { get; init; }

    public string? NestedIn { get; init; }
}

/// <summary>The claims of a gold answer, and the report that its line roles describe.</summary>
public sealed class ClaimGold
{
    private readonly YamlMappingNode _root;

    private ClaimGold(YamlMappingNode root) => _root = root;

    public static ClaimGold Read(string yaml)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(yaml);
        stream.Load(reader);
        return new ClaimGold((YamlMappingNode)stream.Documents[0].RootNode);
    }

    public string? Language => Text(_root, "language");

    public bool Markup => Text(_root, "markup") == "true";

    public IReadOnlyList<GoldClaim> Claims => Node(_root, "claims") is YamlSequenceNode claims ? [.. claims.Cast<YamlMappingNode>().Select(Claim)] : [];

    private static GoldClaim Claim(YamlMappingNode node) => new()
    {
        Id = Text(node, "id")!,
        Line = int.Parse(Text(node, "line")!, CultureInfo.InvariantCulture),
        Spans = Texts(node, "spans"),
        Speaker = Text(node, "speaker"),
        SpeakerText = Text(node, "speaker_text"),
        Aliases = Texts(node, "aliases"),
        Cue = Text(node, "cue"),
        Kinds = [Text(node, "kind") ?? "other", .. Texts(node, "kind_also")],
        Denies = Text(node, "polarity") == "denies",
        Nested = Text(node, "level") == "nested",
        NestedIn = Text(node, "nested_in"),
    };

    /// <summary>The report whose structure is right by definition: that of the labelled line roles.</summary>
    public Report GivenStructure(string seed, string name)
    {
        var source = new SourceText("seeds/" + name, seed);
        MarkupMap markup = Markup ? Core.Parsing.Seeds.MarkupScanner.Find(seed) : MarkupMap.None;
        var blocks = System.Collections.Immutable.ImmutableArray.CreateBuilder<Block>();
        var dropped = System.Collections.Immutable.ImmutableArray.CreateBuilder<DroppedLine>();
        string? caption = null;
        foreach ((int line, string[] roles) in LineRoles)
        {
            ReadingText reading = ReadingText.Of(seed, source.LineSpan(line), markup);
            if (KindOf(roles) is { } kind) blocks.Add(new Block(kind, line, reading));
            else dropped.Add(new DroppedLine(line, reading.Text, roles[0]));
            if (roles.Contains("caption")) caption ??= reading.Text;
        }
        return new Report
        {
            Seed = source,
            Name = name,
            Sha256 = "",
            Title = Text(_root, "title"),
            Caption = caption,
            Language = Language,
            Blocks = blocks.ToImmutable(),
            Dropped = dropped.ToImmutable(),
        };
    }

    private IEnumerable<(int Line, string[] Roles)> LineRoles =>
        ((YamlMappingNode)Node(_root, "line_roles")!).Children.Select(p => (
            int.Parse(((YamlScalarNode)p.Key).Value!, CultureInfo.InvariantCulture),
            ((YamlSequenceNode)p.Value).Select(r => ((YamlScalarNode)r).Value!).ToArray()));

    private static BlockKind? KindOf(string[] roles)
    {
        if (roles.Contains("body")) return BlockKind.Paragraph;
        if (roles.Contains("list_item")) return BlockKind.ListItem;
        if (roles.Contains("embed")) return BlockKind.Embed;
        if (roles.Contains("subheading")) return BlockKind.Subheading;
        if (roles.Contains("table_row")) return BlockKind.TableRow;
        return roles.Contains("related_headline") ? BlockKind.RelatedHeadline : null;
    }

    private static YamlNode? Node(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? node) ? node : null;

    private static string? Text(YamlMappingNode map, string key)
    {
        return Node(map, key) is YamlScalarNode { Value: { } value } scalar && !(scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && value is "null" or "~" or "") ? value : null;
    }

    private static IReadOnlyList<string> Texts(YamlMappingNode map, string key)
    {
        return Node(map, key) is YamlSequenceNode items ? [.. items.Select(i => ((YamlScalarNode)i).Value!)] : [];
    }
}
