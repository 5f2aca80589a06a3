using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace FactArchive.Core.Rendering.Templates;

/// <summary>Markup that is safe to write as it is. Everything else that a template writes is encoded.</summary>
public sealed record Html(string Markup)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Html Empty { get; } = new("");

    /// <summary>Text made safe for element content and quoted attributes.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    public override string ToString() => Markup;
}
