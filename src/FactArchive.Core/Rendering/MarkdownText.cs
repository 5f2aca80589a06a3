using FactArchive.Core.Parsing;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactArchive.Core.Rendering;

/// <summary>
/// Markdown of editors as markup: raw HTML is shown as text, and links lead only to the web, to mail or within the site.
/// </summary>
public static class MarkdownText
{
    private static MarkdownPipeline Pipeline => MarkdownDialect.Pipeline;

    /// <summary>Several paragraphs, as under a page's title or in a reason.</summary>
    /// <param name="siteLink">Turns a link within the site into one from the page at hand; null leaves such links out.</param>
    public static Html Blocks(string markdown, Func<string, string>? siteLink = null)
    {
        MarkdownDocument document = Markdown.Parse(markdown, Pipeline);
        foreach (LinkInline link in document.Descendants<LinkInline>()) Tame(link, siteLink);
        foreach (AutolinkInline link in document.Descendants<AutolinkInline>())
            if (!link.IsEmail) link.Url = IsOutside(link.Url) ? AsciiWhereMixed(link.Url) : "";
        return new Html(ScrollableTables(ReadingCharacters.WithoutDirections(document.ToHtml(Pipeline)).Trim()));
    }

    /// <summary>A wide table scrolls in a box of its own, by keyboard too; raw HTML is off, so every such tag is a table's.</summary>
    private static string ScrollableTables(string markup) => markup
        .Replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal);

    /// <summary>A single paragraph without its element.</summary>
    public static Html Inline(string markdown)
    {
        string markup = Blocks(markdown).Markup;
        bool isOne = markup.StartsWith("<p>", StringComparison.Ordinal) && markup.LastIndexOf("<p>", StringComparison.Ordinal) == 0
            && markup.EndsWith("</p>", StringComparison.Ordinal);
        return isOne ? new Html(markup[3..^4]) : new Html(markup);
    }

    /// <summary>The words alone, in one line.</summary>
    public static string Plain(string markdown) => ReadingText.Normalize(Markdown.ToPlainText(markdown, Pipeline));

    /// <summary>The web addresses that the text links to, in its order.</summary>
    public static IEnumerable<Uri> Addresses(string markdown) => Markdown.Parse(markdown, Pipeline).Descendants()
        .Select(node => node switch { LinkInline link => link.Url, AutolinkInline { IsEmail: false } link => link.Url, _ => null })
        .Where(url => IsOutside(url) && !url!.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        .Select(url => new Uri(url!));

    private static void Tame(LinkInline link, Func<string, string>? siteLink)
    {
        if (link.GetDynamicUrl is { } dynamic) link.Url = dynamic();
        link.GetDynamicUrl = null;
        if (IsOutside(link.Url))
        {
            link.Url = AsciiWhereMixed(link.Url!);
            return;
        }
        bool isInside = siteLink is not null && link.Url is { Length: > 0 } && !link.Url.Contains(':', StringComparison.Ordinal)
            && !link.Url.StartsWith("//", StringComparison.Ordinal);
        link.Url = isInside ? siteLink!(link.Url!) : "";
    }

    private static string AsciiWhereMixed(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && HostName.MixesScripts(address.Host) ? HostName.Shown(address).AbsoluteUri : url;

    private static bool IsOutside(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeMailto);
}
