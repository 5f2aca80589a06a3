using System.Collections.Immutable;
using System.Security.Cryptography;

namespace FactArchive.Core.Building.Publishing;

/// <summary>
/// The hash of a file as it was made, with zeros in the place of the root hash, and what is needed to hash it again once the root
/// is known: the state of the hash before that place, and the few bytes from there on.
/// </summary>
internal sealed class FileSeal : IDisposable
{
    private readonly IncrementalHash? _before;
    private readonly byte[] _rest;

    private FileSeal(string open, ImmutableArray<int> places, IncrementalHash? before, byte[] rest)
    {
        Open = open;
        Places = places;
        _before = before;
        _rest = rest;
    }

    /// <summary>SHA-256 of the file with zeros.</summary>
    public string Open { get; }

    public ImmutableArray<int> Places { get; }

    public static FileSeal Of(string path, ReadOnlySpan<byte> content)
    {
        ImmutableArray<int> places = RootSeal.Places(path, content);
        if (places.IsEmpty) return new FileSeal(FileHash.Of(path, content).Hash, places, null, []);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(content[..places[0]]);
        IncrementalHash before = hash.Clone();
        hash.AppendData(content[places[0]..]);
        return new FileSeal(Convert.ToHexStringLower(hash.GetCurrentHash()), places, before, content[places[0]..].ToArray());
    }

    /// <summary>SHA-256 of the file with the root hash in its places.</summary>
    public string With(string root)
    {
        if (_before is null) return Open;
        using IncrementalHash hash = _before.Clone();
        byte[] rest = [.. _rest];
        RootSeal.Put(root, rest, [.. Places.Select(p => p - Places[0])]);
        hash.AppendData(rest);
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    public void Dispose() => _before?.Dispose();
}
