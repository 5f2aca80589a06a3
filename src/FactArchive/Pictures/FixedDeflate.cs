namespace FactArchive.Edge.Pictures;

/// <summary>
/// Packs bytes by RFC 1950 and 1951 with the fixed codes. The compressors at hand choose differently by version, processor
/// and operating system; this one gives the same bytes everywhere, and line drawings need no better one.
/// </summary>
public static class FixedDeflate
{
    private const int ShortestMatch = 3, LongestMatch = 258, Window = 32 * 1024, HashSize = 1 << 15, Tries = 24;

    private const uint Modulus = 65521;

    /// <summary>So many bytes can be summed before 32 bits run over.</summary>
    private const int Summable = 5552;

    private static readonly int[] LengthBases =
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private static readonly int[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static readonly int[] DistanceBases =
    [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289,
        16385, 24577,
    ];

    public static byte[] Pack(ReadOnlySpan<byte> data)
    {
        var bytes = new List<byte>(data.Length / 16) { 0x78, 0x01 };
        var bits = new BitWriter(bytes);
        bits.Write(0b011, 3);
        WriteBlock(data, bits);
        WriteSymbol(256, bits);
        bits.FillByte();
        WriteSum(data, bytes);
        return [.. bytes];
    }

    private static void WriteBlock(ReadOnlySpan<byte> data, BitWriter bits)
    {
        int[] last = new int[HashSize], before = new int[Window];
        Array.Fill(last, -1);
        for (int at = 0, end; at < data.Length; at = end)
        {
            (int length, int distance) = Longest(data, at, last, before);
            if (length == 0) WriteSymbol(data[at], bits);
            else WriteMatch(length, distance, bits);
            end = at + Math.Max(1, length);
            for (int i = at; i < Math.Min(end, data.Length - ShortestMatch + 1); i++) Remember(data, i, last, before);
        }
    }

    private static int Hash(ReadOnlySpan<byte> data, int at) =>
        (int)(((uint)data[at] << 16 | (uint)data[at + 1] << 8 | data[at + 2]) * 2654435761u >> 17);

    private static void Remember(ReadOnlySpan<byte> data, int at, int[] last, int[] before)
    {
        int hash = Hash(data, at);
        before[at % Window] = last[hash];
        last[hash] = at;
    }

    private static (int Length, int Distance) Longest(ReadOnlySpan<byte> data, int at, int[] last, int[] before)
    {
        int most = Math.Min(LongestMatch, data.Length - at);
        if (most < ShortestMatch) return (0, 0);
        int best = 0, distance = 0;
        for (int i = last[Hash(data, at)], tries = Tries; i >= 0 && at - i < Window && tries > 0 && best < most; i = before[i % Window], tries--)
        {
            int length = data.Slice(i, most).CommonPrefixLength(data.Slice(at, most));
            if (length > best) (best, distance) = (length, at - i);
        }
        return best < ShortestMatch ? (0, 0) : (best, distance);
    }

    private static void WriteMatch(int length, int distance, BitWriter bits)
    {
        int code = IndexOf(LengthBases, length);
        WriteSymbol(257 + code, bits);
        bits.Write(length - LengthBases[code], LengthBits[code]);
        int far = IndexOf(DistanceBases, distance);
        bits.WriteCode(far, 5);
        bits.Write(distance - DistanceBases[far], Math.Max(0, far / 2 - 1));
    }

    private static int IndexOf(int[] bases, int value)
    {
        int found = Array.BinarySearch(bases, value);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>A literal, a length or the end, in the fixed code (RFC 1951, 3.2.6).</summary>
    private static void WriteSymbol(int symbol, BitWriter bits)
    {
        if (symbol < 144) bits.WriteCode(0x30 + symbol, 8);
        else if (symbol < 256) bits.WriteCode(0x190 + symbol - 144, 9);
        else if (symbol < 280) bits.WriteCode(symbol - 256, 7);
        else bits.WriteCode(0xC0 + symbol - 280, 8);
    }

    /// <summary>Adler-32, by which a reader knows that nothing was lost.</summary>
    private static void WriteSum(ReadOnlySpan<byte> data, List<byte> bytes)
    {
        uint a = 1, b = 0;
        foreach (Range part in Parts(data.Length))
        {
            foreach (byte one in data[part]) b += a += one;
            (a, b) = (a % Modulus, b % Modulus);
        }
        uint sum = b << 16 | a;
        for (int shift = 24; shift >= 0; shift -= 8) bytes.Add((byte)(sum >> shift));
    }

    private static IEnumerable<Range> Parts(int length)
    {
        for (int at = 0; at < length; at += Summable) yield return at..Math.Min(length, at + Summable);
    }
}
