using System.Security.Cryptography;

namespace FactArchive.Core.Parsing.Seeds;

/// <summary>The hash by which an annotation knows its seed.</summary>
public static class SeedHash
{
    /// <summary>SHA-256 of the file's bytes as they are, in lower-case hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
