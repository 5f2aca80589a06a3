using System.Collections.Immutable;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Drafting;

/// <summary>Finds the place for new claims in an editor's file: the end of its list, and nothing else is touched.</summary>
/// <param name="root">Null for a file of comments alone.</param>
internal sealed class ClaimInsertion(SourceText file, YamlNode? root)
{
    private const string Key = "claims";

    private readonly string _lineBreak = file.Text.IndexOf('\n', 0) is > 0 and var at && file.Text[at - 1] == '\r' ? "\r\n" : "\n";

    private ClaimStyle Style => ClaimStyle.Default with { LineBreak = _lineBreak };

    /// <returns>Null where the file's form has no place for a further claim.</returns>
    public TextEdit? Of(ImmutableArray<DraftedClaim> claims) => root switch
    {
        null => NewKey(claims, 0, file.Text.TrimEnd().Length),
        YamlMapping map when KeyIn(map) is { } entry => AtKey(map, entry, claims),
        YamlMapping { IsFlow: false, Entries.IsEmpty: false } map => NewKey(claims, map.At.Column - 1, map.End),
        _ => null,
    };

    /// <summary>The key under which the claims stand.</summary>
    public static YamlEntry? KeyIn(YamlNode? root) =>
        (root as YamlMapping)?.Entries.Where(e => e.Key == Key).Select(e => (YamlEntry?)e).FirstOrDefault();

    private TextEdit? AtKey(YamlMapping map, YamlEntry entry, ImmutableArray<DraftedClaim> claims) => entry.Value switch
    {
        YamlList { IsFlow: false, Items.IsEmpty: false } list => new BlockEnd(file, list).Add(claims, Style),
        YamlList { IsFlow: true, Items.IsEmpty: false } list => new FlowEnd(file, list).Add(claims, Style),
        YamlList list when map.IsFlow || !IsBare(list) => FlowEnd.Fill(list, claims, Style),
        YamlList or YamlScalar { IsNull: true } when !map.IsFlow => InPlaceOf(entry, claims),
        _ => null,
    };

    private bool IsBare(YamlList list) => file.Text[(file.OffsetOf(list.At) + 1)..(list.End - 1)].All(char.IsWhiteSpace);

    private TextEdit NewKey(ImmutableArray<DraftedClaim> claims, int indent, int end)
    {
        int at = new FileLines(file).EndOfBlock(end, indent);
        string first = at == 0 ? "" : _lineBreak;
        ClaimStyle style = Style with { Indent = indent + 2, KeyIndent = indent + 4, Spaced = true };
        return new TextEdit(new TextSpan(at, at), $"{first}{new string(' ', indent)}{Key}:{_lineBreak}{ClaimYaml.Items(claims, style)}");
    }

    /// <summary>A word for "nothing", or brackets around it, gives way to the list; a comment behind it stays.</summary>
    private TextEdit InPlaceOf(YamlEntry entry, ImmutableArray<DraftedClaim> claims)
    {
        int indent = entry.KeyAt.Column - 1;
        bool isWritten = entry.Value is YamlList or YamlScalar { Value.Length: > 0 };
        int at = new FileLines(file).EndOfBlock(entry.Value.End, indent + 1);
        int start = isWritten ? file.OffsetOf(entry.Value.At) : at;
        while (isWritten && file.Text[start - 1] == ' ') start--;
        string kept = isWritten ? file.Text[entry.Value.End..at] : "";
        ClaimStyle style = Style with { Indent = indent + 2, KeyIndent = indent + 4, Spaced = true };
        return new TextEdit(new TextSpan(start, at), kept + _lineBreak + ClaimYaml.Items(claims, style));
    }
}
