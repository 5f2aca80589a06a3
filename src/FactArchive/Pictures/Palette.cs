namespace FactArchive.Edge.Pictures;

/// <summary>The theme's light colours, as a picture uses them: the steps from paper to ink, then a colour for each verdict.</summary>
internal static class Palette
{
    /// <summary>How dark ink is, of which letters' edges have less.</summary>
    public const int Ink = 4;

    private static readonly Rgb Paper = new(0xfb, 0xfa, 0xf7), Dark = new(0x1b, 0x1d, 0x21);

    private static readonly (string Tone, Rgb Colour)[] Tones =
    [
        ("good", new(0x1b, 0x67, 0x3d)),
        ("maybe", new(0x7d, 0x52, 0x00)),
        ("disputed", new(0x96, 0x42, 0x0a)),
        ("bad", new(0xa0, 0x1f, 0x2d)),
        ("unknown", new(0x4f, 0x54, 0x5d)),
        ("checked", new(0x2c, 0x5a, 0x86)),
        // What nobody reviewed is pale.
        ("unreviewed", new(0xb5, 0xb6, 0xb8)),
    ];

    public static Rgb[] Colours { get; } = [.. Enumerable.Range(0, Ink + 1).Select(Step), .. Tones.Select(t => t.Colour)];

    /// <summary>The colour of a tone, as the theme names it.</summary>
    public static int Of(string tone)
    {
        int found = Array.FindIndex(Tones, t => t.Tone == tone);
        return Ink + 1 + (found < 0 ? Tones.Length - 1 : found);
    }

    private static Rgb Step(int level) => new(Mix(Paper.Red, Dark.Red, level), Mix(Paper.Green, Dark.Green, level), Mix(Paper.Blue, Dark.Blue, level));

    private static byte Mix(byte from, byte to, int level) => (byte)((from * (Ink - level) + to * level + Ink / 2) / Ink);
}
