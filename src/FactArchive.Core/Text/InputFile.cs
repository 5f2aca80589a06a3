namespace FactArchive.Core.Text;

/// <summary>A file of the archive as it was read.</summary>
/// <param name="Path">Relative to the archive's root, with forward slashes, such as <c>seeds/a.txt</c>.</param>
public sealed record InputFile(string Path, ReadOnlyMemory<byte> Bytes);
