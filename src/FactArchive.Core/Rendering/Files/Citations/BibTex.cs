using System.Text;

namespace FactArchive.Core.Rendering.Files.Citations;

/// <summary>A citation for BibTeX and BibLaTeX (<c>@online</c>), in UTF-8.</summary>
internal static class BibTex
{
    public static string Write(Citation citation)
    {
        var entry = new StringBuilder($"@online{{{citation.Key},\n");
        Append(entry, "title", Braced(citation.Title));
        if (!citation.Authors.IsEmpty) Append(entry, "author", string.Join(" and ", citation.Authors.Select(a => Braced(a))));
        if (citation.Site is { } site) Append(entry, "organization", Braced(site));
        if (citation.Day is { } day) Append(entry, "date", day);
        if (citation.Year is { } year) Append(entry, "year", year);
        if (citation.Language is { } language) Append(entry, "langid", language);
        Append(entry, "url", Address(citation.Url));
        if (citation.Archived is { } archived) Append(entry, "addendum", $"Archived: \\url{{{Address(archived)}}}");
        Append(entry, "note", Escape(citation.Note));
        return entry.Append("}\n").ToString();
    }

    private static void Append(StringBuilder entry, string field, string value) => entry.Append($"  {field} = {{{value}}},\n");

    /// <summary>A second pair of braces keeps capital letters, and a name in one piece: its family name is not known.</summary>
    private static string Braced(string text) => $"{{{Escape(text)}}}";

    /// <summary>Braces must pair and are therefore spelt out; a backslash would begin a command.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash ",
                '{' => "\\textbraceleft ",
                '}' => "\\textbraceright ",
                '~' => "\\textasciitilde ",
                '^' => "\\textasciicircum ",
                '&' or '%' or '$' or '#' or '_' => $"\\{c}",
                _ => c.ToString(),
            });
        }
        return escaped.ToString();
    }

    private static string Address(string url) =>
        url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
}
