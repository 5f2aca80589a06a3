namespace FactArchive.Core.Rendering.Files.Citations;

/// <summary>A citation as CSL-JSON, as Zotero and pandoc read it: an array of one item.</summary>
internal static class CslJson
{
    public static ReadOnlyMemory<byte> Write(Citation citation) => JsonFile.Write(json =>
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("id", citation.Key);
        json.WriteString("type", "article-newspaper");
        json.WriteString("title", citation.Title);
        if (!citation.Authors.IsEmpty) json.Objects("author", citation.Authors, (j, author) => j.WriteString("literal", author));
        if (citation.Site is { } site) json.WriteString("container-title", site);
        if (citation.Published is { } day)
        {
            json.WriteStartObject("issued");
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            json.WriteNumberValue(day.Year);
            json.WriteNumberValue(day.Month);
            json.WriteNumberValue(day.Day);
            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        if (citation.Language is { } language) json.WriteString("language", language);
        json.WriteString("URL", citation.Url);
        if (citation.Archived is { } archived) json.WriteString("archive_location", archived);
        json.WriteString("note", citation.Note);
        json.WriteEndObject();
        json.WriteEndArray();
    });
}
