using System.Text;

namespace FactArchive.Core.Parsing.Seeds;

/// <summary>The two code pages in which old pages of the region are stored.</summary>
internal sealed class CodePage
{
    /// <summary>In Cyrillic text nearly every letter is a high byte; in a Western one they are exceptions.</summary>
    private const double MostlyHigh = 0.45;

    private const double SometimesHigh = 0.25;

    private CodePage(string name, int number)
    {
        Name = name;
        Encoding = CodePagesEncodingProvider.Instance.GetEncoding(number)!;
    }

    public string Name { get; }

    public Encoding Encoding { get; }

    private static CodePage Cyrillic { get; } = new("windows-1251", 1251);

    private static CodePage Western { get; } = new("windows-1252", 1252);

    /// <summary>The page in which bytes that are not UTF-8 make a text; null if they make none.</summary>
    public static CodePage? Recognise(ReadOnlySpan<byte> bytes)
    {
        if (HoldsControls(bytes) || IsDamagedUtf8(bytes)) return null;
        double high = ShareOfHighLetters(bytes);
        if (high >= MostlyHigh && LooksCyrillic(bytes)) return Cyrillic;
        return high <= SometimesHigh && LooksWestern(bytes) ? Western : null;
    }

    private static bool HoldsControls(ReadOnlySpan<byte> bytes)
    {
        foreach (byte b in bytes)
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x0B)) return true;
        return false;
    }

    /// <summary>More good UTF-8 sequences than bad bytes: a UTF-8 text with a hole in it, not a code page.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            bool done = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            if (!done) bad++;
            else if (rune.Value >= 0x80) good++;
            bytes = bytes[length..];
        }
        return good > bad;
    }

    private static double ShareOfHighLetters(ReadOnlySpan<byte> bytes)
    {
        int high = 0, letters = 0;
        foreach (byte b in bytes)
        {
            if (b >= 0x80) high++;
            if (b >= 0x80 || char.IsAsciiLetter((char)b)) letters++;
        }
        return letters == 0 ? 0 : (double)high / letters;
    }

    /// <summary>Most high bytes are small letters, which is not so for noise.</summary>
    private static bool LooksCyrillic(ReadOnlySpan<byte> bytes)
    {
        int small = 0, high = 0;
        foreach (byte b in bytes)
        {
            if (b == 0x98) return false;
            if (b < 0x80) continue;
            high++;
            if (b >= 0xE0 || b is 0xB3 or 0xBF or 0xBA or 0xB4 or 0xB8) small++;
        }
        return small >= 0.6 * high;
    }

    private static bool LooksWestern(ReadOnlySpan<byte> bytes) => bytes.IndexOfAny((ReadOnlySpan<byte>)[0x81, 0x8D, 0x8F, 0x90, 0x9D]) < 0;
}
