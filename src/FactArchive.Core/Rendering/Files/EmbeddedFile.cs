using System.Text;

namespace FactArchive.Core.Rendering.Files;

/// <summary>A file that is compiled into this assembly.</summary>
internal static class EmbeddedFile
{
    public static ReadOnlyMemory<byte> Bytes(string name)
    {
        using Stream resource = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name).Span).ReplaceLineEndings("\n");
}
