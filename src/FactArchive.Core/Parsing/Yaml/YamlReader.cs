using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>
/// Reads YAML into a tree that keeps its places. Anchors, aliases, tags and merge keys are refused: what a file
/// says stands in it once and in plain sight, and no short file can grow into a huge value.
/// </summary>
public static class YamlReader
{
    public static Outcome<YamlNode> Read(SourceText file) => Read(file, new TextSpan(0, file.Text.Length));

    /// <summary>Reads a part of a file, such as a page's front matter; places are those of the whole file.</summary>
    public static Outcome<YamlNode> Read(SourceText file, TextSpan part)
    {
        var bag = new DiagnosticBag();
        YamlNode? root = IsReadable(file, part, bag) ? new YamlTreeBuilder(file, part, bag).Build() : null;
        return new Outcome<YamlNode>(root, bag.ToImmutable());
    }

    private static bool IsReadable(SourceText file, TextSpan part, DiagnosticBag bag)
    {
        ReadOnlySpan<char> text = file.Text.AsSpan(part.Start, part.Length);
        if (!YamlLimits.FileFits(text))
        {
            YamlLimits.Report(bag, new Location(file.Path), $"{YamlLimits.Megabytes(text)} of YAML; at most 2 MB are read, so split the file");
            return false;
        }
        int bad = YamlLimits.IndexOfUnprintable(text);
        if (bad < 0) return true;
        bag.Error(DiagnosticCodes.YamlSyntax, file.LocationAt(part.Start + bad),
            $"not YAML: a character that no text holds (U+{(int)text[bad]:X4}); delete it");
        return false;
    }
}
