using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Files;

/// <summary><c>data/archive.schema.json</c>: the JSON Schema that <c>data/archive.json</c> keeps to, published beside it.</summary>
internal static class ArchiveSchema
{
    private static readonly ReadOnlyMemory<byte> Bytes = Read();

    public static OutputFile Render() => new("data/archive.schema.json", Bytes);

    private static ReadOnlyMemory<byte> Read()
    {
        using Stream resource = typeof(ArchiveSchema).Assembly.GetManifestResourceStream("archive.schema.json")!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
