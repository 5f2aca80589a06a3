using System.Buffers.Binary;
using System.Text;

namespace FactArchive.Edge.Pictures;

/// <summary>A colour without transparency.</summary>
internal readonly record struct Rgb(byte Red, byte Green, byte Blue);

/// <summary>Pixels of at most sixteen colours, and their PNG file (ISO/IEC 15948): half a byte a pixel, no filter.</summary>
internal sealed class IndexedPng(int width, int height, Rgb[] palette)
{
    private static readonly uint[] Sums = [.. Enumerable.Range(0, 256).Select(SumOf)];

    private readonly int _stride = 1 + (width + 1) / 2;
    private readonly byte[] _rows = new byte[(1 + (width + 1) / 2) * height];

    public void Set(int x, int y, int colour)
    {
        ref byte pair = ref _rows[y * _stride + 1 + x / 2];
        pair = x % 2 == 0 ? (byte)(pair & 0x0F | colour << 4) : (byte)(pair & 0xF0 | colour);
    }

    public void Fill(int left, int top, int right, int bottom, int colour)
    {
        for (int y = top; y < bottom; y++)
            for (int x = left; x < right; x++) Set(x, y, colour);
    }

    public byte[] Encode()
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n']);
        byte[] head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (4, 3);
        Write(file, "IHDR", head);
        Write(file, "PLTE", [.. palette.SelectMany(c => new[] { c.Red, c.Green, c.Blue })]);
        Write(file, "IDAT", FixedDeflate.Pack(_rows));
        Write(file, "IEND", []);
        return file.ToArray();
    }

    private static void Write(MemoryStream file, string type, byte[] content)
    {
        byte[] chunk = [0, 0, 0, 0, .. Encoding.ASCII.GetBytes(type), .. content, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), SumOf(chunk.AsSpan(4, chunk.Length - 8)));
        file.Write(chunk);
    }

    /// <summary>CRC-32 (PNG, annex D).</summary>
    private static uint SumOf(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte one in bytes) sum = Sums[(byte)(sum ^ one)] ^ sum >> 8;
        return ~sum;
    }

    private static uint SumOf(int one)
    {
        uint sum = (uint)one;
        for (int bit = 0; bit < 8; bit++) sum = (sum & 1) == 0 ? sum >> 1 : 0xEDB88320 ^ sum >> 1;
        return sum;
    }
}
