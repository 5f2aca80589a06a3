namespace FactArchive.Core.Text;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Relative to the site's root, with forward slashes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
