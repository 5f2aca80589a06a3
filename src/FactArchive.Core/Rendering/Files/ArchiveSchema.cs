using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Files;

/// <summary><c>data/archive.schema.json</c>: the JSON Schema that <c>data/archive.json</c> keeps to, published beside it.</summary>
internal static class ArchiveSchema
{
    public static OutputFile Render() => new("data/archive.schema.json", EmbeddedFile.Bytes("archive.schema.json"));
}
