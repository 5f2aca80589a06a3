using System.Collections.Immutable;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Drafting;

/// <summary>The end of a list between brackets.</summary>
internal sealed class FlowEnd(SourceText file, YamlList list)
{
    private readonly FileLines _lines = new(file);

    /// <summary>Puts claims into brackets that hold none.</summary>
    public static TextEdit Fill(YamlList empty, ImmutableArray<DraftedClaim> claims, ClaimStyle style)
    {
        int at = empty.End - 1;
        return new TextEdit(new TextSpan(at, at), style.LineBreak + ClaimYaml.FlowItems(claims, style) + style.LineBreak + " ");
    }

    /// <summary>Behind the last claim and its comma; a comment on its line stays with it.</summary>
    public TextEdit Add(ImmutableArray<DraftedClaim> claims, ClaimStyle style)
    {
        int end = list.Items[^1].End;
        string items = style.LineBreak + ClaimYaml.FlowItems(claims, StyleOf(style));
        int comma = end;
        while (char.IsWhiteSpace(file.Text[comma])) comma++;
        if (file.Text[comma] == ',') return AfterComma(comma + 1, items);
        int at = _lines.IsRestOfLineFree(end) ? _lines.EndOfLine(end) : end;
        return new TextEdit(new TextSpan(end, at), "," + file.Text[end..at] + items);
    }

    /// <summary>Who ends a list with a comma finds one at its end again.</summary>
    private TextEdit AfterComma(int end, string items)
    {
        int at = _lines.IsRestOfLineFree(end) ? _lines.EndOfLine(end) : end;
        return new TextEdit(new TextSpan(at, at), items + ",");
    }

    private ClaimStyle StyleOf(ClaimStyle style)
    {
        YamlNode last = list.Items[^1];
        string before = file.Line(last.At.Line)[..(last.At.Column - 1)];
        return string.IsNullOrWhiteSpace(before) ? style with { Indent = before.Length } : style;
    }
}
