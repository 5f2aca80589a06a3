using System.Net;
using System.Text;

namespace FactArchive.Core.Building.Review;

/// <summary>
/// Reads links and ids out of the site's own pages in one pass. The pages are made by this program with quoted attributes
/// and encoded text, so that a scan of attributes is enough; a full parser checks the same in the tests.
/// </summary>
internal static class HtmlScan
{
    /// <summary>Links as a browser reads them: entities decoded.</summary>
    public static IEnumerable<string> Links(string html) =>
        Attributes(html).Where(a => a.Name is "href" or "src" or "action").Select(a => a.Value);

    public static IEnumerable<string> Ids(string html) => Attributes(html).Where(a => a.Name == "id").Select(a => a.Value);

    /// <summary>What stands in the page's script elements for data (JSON-LD).</summary>
    public static IEnumerable<string> DataScripts(string html)
    {
        const string opening = "<script type=\"application/ld+json\">", closing = "</script>";
        for (int at = html.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = html.IndexOf(opening, at, StringComparison.Ordinal))
        {
            int start = at + opening.Length, end = html.IndexOf(closing, start, StringComparison.Ordinal);
            if (end < 0) yield break;
            yield return html[start..end];
            at = end;
        }
    }

    /// <summary>What a reader of the page's body may see, entities decoded, runs of blanks as one.</summary>
    public static string VisibleText(string html)
    {
        var text = new StringBuilder();
        int at = Math.Max(0, html.IndexOf("<body", StringComparison.Ordinal));
        while (at < html.Length)
        {
            int tag = html.IndexOf('<', at);
            text.Append(html, at, (tag < 0 ? html.Length : tag) - at);
            if (tag < 0) break;
            at = Math.Min(html.Length, EndOfTag(html, tag) + 1);
            if (html.AsSpan(tag).StartsWith("<script", StringComparison.Ordinal)) at = After(html, at, "</script>");
        }
        return OneBlank(WebUtility.HtmlDecode(text.ToString()));
    }

    /// <summary>Runs of blanks and line breaks as one blank.</summary>
    public static string OneBlank(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int After(string html, int from, string closing)
    {
        int at = html.IndexOf(closing, from, StringComparison.Ordinal);
        return at < 0 ? html.Length : at + closing.Length;
    }

    private static IEnumerable<(string Name, string Value)> Attributes(string html)
    {
        int at = 0;
        while ((at = html.IndexOf('<', at)) >= 0)
        {
            int end = EndOfTag(html, at);
            foreach ((string, string) attribute in InTag(html, at, end)) yield return attribute;
            at = end;
        }
    }

    private static int EndOfTag(string html, int start)
    {
        bool quoted = false;
        for (int i = start + 1; i < html.Length; i++)
        {
            if (html[i] == '"') quoted = !quoted;
            else if (html[i] == '>' && !quoted) return i;
        }
        return html.Length;
    }

    private static IEnumerable<(string Name, string Value)> InTag(string html, int start, int end)
    {
        int at = start;
        while ((at = html.IndexOf("=\"", at, end - at, StringComparison.Ordinal)) >= 0)
        {
            int close = html.IndexOf('"', at + 2);
            if (close < 0 || close > end) yield break;
            int name = at;
            while (name > start && (char.IsAsciiLetterOrDigit(html[name - 1]) || html[name - 1] == '-')) name--;
            yield return (html[name..at], WebUtility.HtmlDecode(html[(at + 2)..close]));
            at = close + 1;
        }
    }
}
