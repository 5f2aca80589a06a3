using System.Collections.Frozen;

namespace FactArchive.Core.Parsing.Seeds;

/// <summary>The elements that news pages are made of: only these names make a tag, so that a stray bracket does not.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Known =
        ("a abbr acronym address amp-ad amp-img area article aside audio b base bdi bdo big blockquote body br button canvas caption center "
        + "cite code col colgroup data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame g h1 h2 "
        + "h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark menu meta nav noscript object ol "
        + "optgroup option output p param path picture pre progress q s samp script section select small source span strike strong style sub "
        + "summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul use var video wbr").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Breaking =
        ("address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr "
        + "html iframe img li main nav ol option p pre section table tbody td tfoot th thead title tr ul").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Hidden = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "template");

    private const int Longest = 12;

    /// <summary>The name of the tag whose '&lt;' stands at an offset, with the '/' of an end tag; empty if it is none.</summary>
    public static string At(string text, int bracket)
    {
        int start = bracket + 1;
        bool closing = start < text.Length && text[start] == '/';
        int end = closing ? start + 1 : start;
        int nameStart = end;
        while (end < text.Length && end - nameStart <= Longest && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-')) end++;
        if (end == nameStart || end >= text.Length || !(char.IsWhiteSpace(text[end]) || text[end] is '>' or '/')) return "";
        return Known.Contains(text[nameStart..end]) ? text[start..end] : "";
    }

    /// <summary>Elements whose content is no text for readers.</summary>
    public static bool IsHidden(string name) => Hidden.Contains(name);

    /// <summary>Elements that a browser sets apart, so that words do not run together.</summary>
    public static bool Breaks(string name) => Breaking.Contains(name.TrimStart('/'));
}
