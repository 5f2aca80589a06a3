namespace FactArchive.Edge.Pictures;

/// <summary>Writes groups of bits, the lowest bit of each byte first (RFC 1951, 3.1.1).</summary>
internal sealed class BitWriter(List<byte> bytes)
{
    private uint _bits;
    private int _count;

    public void Write(int value, int count)
    {
        _bits |= (uint)value << _count;
        _count += count;
        for (; _count >= 8; _count -= 8, _bits >>= 8) bytes.Add((byte)_bits);
    }

    /// <summary>A Huffman code: its highest bit comes first.</summary>
    public void WriteCode(int code, int length)
    {
        int turned = 0;
        for (int i = 0; i < length; i++) turned |= (code >> i & 1) << (length - 1 - i);
        Write(turned, length);
    }

    public void FillByte()
    {
        if (_count > 0) Write(0, 8 - _count);
    }
}
