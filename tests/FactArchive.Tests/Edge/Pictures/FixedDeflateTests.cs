using System.IO.Compression;
using CsCheck;
using FactArchive.Edge.Pictures;

namespace FactArchive.Tests.Edge.Pictures;

/// <summary>What is packed here, others unpack.</summary>
public sealed class FixedDeflateTests
{
    [Fact]
    public void Any_bytes_come_back() => Gen.OneOf(Gen.Byte.Array[0, 400], Gen.Byte[0, 3].Array[0, 2000]).Sample(bytes => Assert.Equal(bytes, Unpacked(bytes)));

    /// <summary>Long repeats at every distance, further back than can be named too.</summary>
    [Fact]
    public void Repeats_come_back() =>
        Gen.Select(Gen.Byte.Array[1, 900], Gen.Int[1, 120]).Sample((piece, times) =>
        {
            byte[] bytes = [.. Enumerable.Repeat(piece, times).SelectMany(b => b)];
            Assert.Equal(bytes, Unpacked(bytes));
        }, iter: 30);

    [Fact]
    public void A_blank_picture_takes_next_to_nothing() => Assert.InRange(FixedDeflate.Pack(new byte[378_000]).Length, 6, 2500);

    private static byte[] Unpacked(byte[] bytes)
    {
        using var unpacked = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(FixedDeflate.Pack(bytes)), CompressionMode.Decompress)) zlib.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
