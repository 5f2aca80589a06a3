namespace FactArchive.Core.Text;

/// <summary>A stretch of a text that gives way to another; all around it stays as it is.</summary>
/// <param name="Span">Empty where something is only put in.</param>
public sealed record TextEdit(TextSpan Span, string Text)
{
    public string ApplyTo(string text) => string.Concat(text.AsSpan(0, Span.Start), Text, text.AsSpan(Span.End));
}
