using System.Globalization;

namespace FactArchive.Core.Parsing.Seeds;

/// <summary>Where older texts lie: <c>seeds/versions/NAME/2023-10-09.txt</c>, and <c>2023-10-09-2.txt</c> for a second one of that day.</summary>
/// <param name="Seed">Name of the seed, without <c>.txt</c>.</param>
/// <param name="Number">From 1.</param>
public readonly record struct VersionPath(string Seed, DateOnly On, int Number)
{
    public const string Folder = "seeds/versions/";

    private const string Ending = ".txt";
    private const string Day = "yyyy-MM-dd";

    /// <summary>Null for a path of another form.</summary>
    public static VersionPath? Parse(string path)
    {
        if (!path.StartsWith(Folder, StringComparison.Ordinal) || !path.EndsWith(Ending, StringComparison.Ordinal)) return null;
        string[] parts = path[Folder.Length..^Ending.Length].Split('/');
        if (parts.Length != 2 || parts[0].Length == 0 || parts[1].Length < Day.Length) return null;
        if (!DateOnly.TryParseExact(parts[1][..Day.Length], Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly on)) return null;
        return NumberOf(parts[1][Day.Length..]) is { } number ? new VersionPath(parts[0], on, number) : null;
    }

    private static int? NumberOf(string rest)
    {
        if (rest.Length == 0) return 1;
        bool isNumber = rest[0] == '-' && rest.Length > 1 && rest[1] != '0' && rest[1..].All(char.IsAsciiDigit);
        return isNumber && int.TryParse(rest.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 1 ? number : null;
    }

    public override string ToString()
    {
        string number = Number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{Number}");
        return $"{Folder}{Seed}/{On.ToString(Day, CultureInfo.InvariantCulture)}{number}{Ending}";
    }
}
