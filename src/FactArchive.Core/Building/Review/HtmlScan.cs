using System.Net;
using System.Text;

namespace FactArchive.Core.Building.Review;

/// <summary>
/// Reads links and ids out of the site's own pages in one pass. The pages are made by this program with quoted attributes
/// and encoded text, so that a scan of attributes is enough; a full parser checks the same in the tests.
/// </summary>
internal static class HtmlScan
{
    /// <summary>Tells every link and every id, as a browser reads them: entities decoded.</summary>
    public static void Read(ReadOnlySpan<char> html, IAttributeReader reader)
    {
        for (int open; (open = html.IndexOf('<')) >= 0;)
        {
            html = html[open..];
            int end = EndOfTag(html);
            ReadTag(html[..end], reader);
            html = html[end..];
        }
    }

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
            at = Math.Min(html.Length, tag + EndOfTag(html.AsSpan(tag)) + 1);
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

    /// <summary>Behind quotation marks a '>' closes nothing.</summary>
    private static int EndOfTag(ReadOnlySpan<char> html)
    {
        for (int at = 1; at < html.Length;)
        {
            int next = html[at..].IndexOfAny('"', '>');
            if (next < 0) return html.Length;
            at += next;
            if (html[at] == '>') return at;
            int close = html[(at + 1)..].IndexOf('"');
            if (close < 0) return html.Length;
            at += close + 2;
        }
        return html.Length;
    }

    private static void ReadTag(ReadOnlySpan<char> tag, IAttributeReader reader)
    {
        for (int at; (at = tag.IndexOf("=\"")) >= 0;)
        {
            int close = tag[(at + 2)..].IndexOf('"');
            if (close < 0) return;
            int name = at;
            while (name > 0 && (char.IsAsciiLetterOrDigit(tag[name - 1]) || tag[name - 1] == '-')) name--;
            Tell(tag[name..at], tag.Slice(at + 2, close), reader);
            tag = tag[(at + close + 3)..];
        }
    }

    private static void Tell(ReadOnlySpan<char> name, ReadOnlySpan<char> value, IAttributeReader reader)
    {
        bool isLink = name is "href" or "src" or "action";
        if (!isLink && name is not "id") return;
        ReadOnlySpan<char> read = value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : value;
        if (isLink) reader.Link(read);
        else reader.Id(read);
    }
}

/// <summary>Takes what <see cref="HtmlScan"/> finds.</summary>
internal interface IAttributeReader
{
    void Link(ReadOnlySpan<char> target);

    void Id(ReadOnlySpan<char> id);
}
