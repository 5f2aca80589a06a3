using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Edge.Reading;

/// <summary>The theme inside the program, for an archive that has none of its own.</summary>
public static class BuiltInTheme
{
    private const string Prefix = "theme/";

    public static ImmutableArray<InputFile> Read() => typeof(BuiltInTheme).Assembly
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => new InputFile(name.Replace('\\', '/'), Bytes(name)))
        .Where(file => !file.Path.Split('/').Any(HiddenFiles.IsHidden))
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .ToImmutableArray();

    private static ReadOnlyMemory<byte> Bytes(string name)
    {
        using Stream stream = typeof(BuiltInTheme).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
