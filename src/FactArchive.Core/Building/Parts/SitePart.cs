using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactArchive.Core.Building.Parts;

/// <summary>One of several slices of a site, such as <c>2/7</c>: which files it holds is decided by their paths alone.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">How many slices make up the site.</param>
public sealed record SitePart(int Number, int Count)
{
    /// <summary>More machines than any CI gives one workflow.</summary>
    public const int Most = 1000;

    /// <returns>Null for what is not <c>K/N</c> with 1 ≤ K ≤ N ≤ <see cref="Most"/>.</returns>
    public static SitePart? Parse(string text)
    {
        string[] numbers = text.Split('/');
        bool isPair = numbers.Length == 2 & TryRead(numbers[0], out int number) & TryRead(numbers[^1], out int count);
        return isPair && number >= 1 && number <= count && count <= Most ? new SitePart(number, count) : null;
    }

    /// <summary>Evenly spread whatever the paths are: by their SHA-256.</summary>
    public bool Holds(string path) =>
        BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(path))) % (uint)Count == (uint)(Number - 1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
