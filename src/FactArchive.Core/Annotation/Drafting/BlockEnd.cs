using System.Collections.Immutable;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Drafting;

/// <summary>The end of a list with dashes.</summary>
internal sealed class BlockEnd(SourceText file, YamlList list)
{
    private readonly FileLines _lines = new(file);

    public TextEdit Add(ImmutableArray<DraftedClaim> claims, ClaimStyle style)
    {
        ClaimStyle own = StyleOf(style);
        int at = _lines.EndOfBlock(list.End, Math.Max(own.Indent, 1));
        string gap = own.Spaced ? own.LineBreak : "";
        return new TextEdit(new TextSpan(at, at), own.LineBreak + gap + ClaimYaml.Items(claims, own));
    }

    private ClaimStyle StyleOf(ClaimStyle style)
    {
        int indent = list.At.Column - 1;
        YamlNode last = list.Items[^1];
        return style with
        {
            Indent = indent,
            KeyIndent = Math.Max(last.At.Column - 1, indent + 2),
            Braces = last is YamlMapping { IsFlow: true },
            Spaced = list.Items.Length > 1 && _lines.HasGap(list.Items[^2].End, file.OffsetOf(last.At)),
        };
    }
}
