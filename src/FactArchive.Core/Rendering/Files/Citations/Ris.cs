using System.Globalization;
using System.Text;

namespace FactArchive.Core.Rendering.Files.Citations;

/// <summary>A citation as RIS, with its CRLF line ends; type <c>NEWS</c>.</summary>
internal static class Ris
{
    public static string Write(Citation citation)
    {
        var record = new StringBuilder();
        Append(record, "TY", "NEWS");
        Append(record, "ID", citation.Key);
        Append(record, "TI", citation.Title);
        foreach (string author in citation.Authors) Append(record, "AU", author);
        if (citation.Site is { } site) Append(record, "T2", site);
        if (citation.Published is { } day) Append(record, "DA", day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        if (citation.Year is { } year) Append(record, "PY", year);
        if (citation.Language is { } language) Append(record, "LA", language);
        Append(record, "UR", citation.Url);
        if (citation.Archived is { } archived) Append(record, "L2", archived);
        Append(record, "N1", citation.Note);
        Append(record, "ER", "");
        return record.ToString();
    }

    /// <summary>Reading text holds no line breaks, so a value cannot begin a tag of its own.</summary>
    private static void Append(StringBuilder record, string tag, string value) => record.Append($"{tag}  - {value.ReplaceLineEndings(" ")}\r\n");
}
