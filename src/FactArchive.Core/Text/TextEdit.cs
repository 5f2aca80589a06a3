namespace FactArchive.Core.Text;

/// <summary>A stretch of a text that gives way to another; all around it stays as it is.</summary>
/// <param name="Span">Empty where something is only put in.</param>
public sealed record TextEdit(TextSpan Span, string Text)
{
    public string ApplyTo(string text) => string.Concat(text.AsSpan(0, Span.Start), Text, text.AsSpan(Span.End));

    /// <summary>Applies edits that do not overlap, all of them given in offsets of the text as it is.</summary>
    public static string ApplyAll(string text, IEnumerable<TextEdit> edits) =>
        edits.OrderByDescending(e => e.Span.Start).Aggregate(text, (changed, edit) => edit.ApplyTo(changed));
}
