namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>What the tags around a line say that it is.</summary>
internal enum MarkupHint { None, Headline, Subheading, ListItem, Caption, TableRow, Quote, Post, Link, Footer, Tags }

internal static class MarkupHints
{
    private const int Reach = 2_000;

    /// <summary>Reads the tags before the first visible character of a raw line.</summary>
    public static MarkupHint Of(string raw)
    {
        if (raw.Length > Reach) raw = raw[..Reach];
        var hint = MarkupHint.None;
        int at = 0;
        while (at < raw.Length)
        {
            if (char.IsWhiteSpace(raw[at]))
            {
                at++;
                continue;
            }
            string name = raw[at] == '<' ? HtmlNames.At(raw, at) : "";
            int end = name.Length == 0 ? -1 : raw.IndexOf('>', at);
            if (end < 0) break;
            MarkupHint next = OfClass(name, raw.AsSpan(at, end - at)) ?? Of(name, raw, end + 1);
            if (next != MarkupHint.None && hint is MarkupHint.None or MarkupHint.Link) hint = next;
            at = end + 1;
        }
        return hint;
    }

    private static MarkupHint Of(string name, string raw, int from) => name.ToLowerInvariant() switch
    {
        "h1" => MarkupHint.Headline,
        "h2" or "h3" or "h4" or "h5" or "h6" => MarkupHint.Subheading,
        "li" => MarkupHint.ListItem,
        "figcaption" or "caption" => MarkupHint.Caption,
        "td" or "th" or "tr" => MarkupHint.TableRow,
        "blockquote" => MarkupHint.Quote,
        "a" when LinksToEnd(raw, from) => MarkupHint.Link,
        "footer" => MarkupHint.Footer,
        _ => MarkupHint.None,
    };

    /// <summary>What a tag's class says: a post that is embedded, the page's key words.</summary>
    private static MarkupHint? OfClass(string name, ReadOnlySpan<char> tag)
    {
        if (IsPost(name, tag)) return MarkupHint.Post;
        int at = tag.IndexOf("class=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        ReadOnlySpan<char> value = tag[(at + 6)..].Trim("\"'");
        return value.StartsWith("tags", StringComparison.OrdinalIgnoreCase) || value.Contains("keywords", StringComparison.OrdinalIgnoreCase) ? MarkupHint.Tags : null;
    }

    private static bool IsPost(string name, ReadOnlySpan<char> tag) =>
        name.Equals("blockquote", StringComparison.OrdinalIgnoreCase)
        && (tag.Contains("tweet", StringComparison.OrdinalIgnoreCase) || tag.Contains("instagram", StringComparison.OrdinalIgnoreCase)
            || tag.Contains("telegram", StringComparison.OrdinalIgnoreCase) || tag.Contains("embed", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether nothing visible follows the end of the link that has just begun.</summary>
    private static bool LinksToEnd(string raw, int from)
    {
        int at = raw.IndexOf("</a>", from, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        at += 4;
        while (at < raw.Length)
        {
            if (raw[at] == '<' && raw.IndexOf('>', at) is var end and > 0) at = end + 1;
            else if (char.IsWhiteSpace(raw[at])) at++;
            else return false;
        }
        return true;
    }
}
