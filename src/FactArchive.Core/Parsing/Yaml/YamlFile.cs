using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Reads a whole file whose top is a group of keys.</summary>
internal static class YamlFile
{
    /// <summary>Null where the file cannot be read or holds something else.</summary>
    public static YamlMap? Open(SourceText file, KeySet keys, DiagnosticBag bag) => YamlMap.BindFile(ReadRoot(file, bag), keys, bag);

    public static YamlNode? ReadRoot(SourceText file, DiagnosticBag bag)
    {
        Outcome<YamlNode> read = YamlReader.Read(file);
        bag.AddRange(read.Diagnostics);
        return read.Value;
    }
}
