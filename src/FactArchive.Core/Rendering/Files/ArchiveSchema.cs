namespace FactArchive.Core.Rendering.Files;

/// <summary><c>data/archive.schema.json</c>: the JSON Schema that <c>data/archive.json</c> keeps to, published beside it.</summary>
internal static class ArchiveSchema
{
    public static PlannedOutput Plan() =>
        PlannedOutput.Of("data/archive.schema.json", OutputKind.Data, () => EmbeddedFile.Bytes("archive.schema.json"));
}
