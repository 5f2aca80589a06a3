using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace FactArchive.Core.Building.Publishing;

/// <summary>A file and the SHA-256 of its bytes in lower-case hexadecimal.</summary>
internal readonly record struct FileHash(string Path, string Hash)
{
    public static FileHash Of(string path, ReadOnlySpan<byte> content) => new(path, Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>SHA-256 over lines of "hash, two blanks, path", as <c>sha256sum</c> prints them.</summary>
    public static string OverAll(IEnumerable<FileHash> hashes) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(hashes.Select(h => $"{h.Hash}  {h.Path}\n")))));

    public static ImmutableArray<FileHash> Sorted(IEnumerable<FileHash> hashes) => [.. hashes.OrderBy(h => h.Path, StringComparer.Ordinal)];
}
