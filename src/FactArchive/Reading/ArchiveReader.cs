using System.Collections.Immutable;
using FactArchive.Core.Building;
using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Text;

namespace FactArchive.Edge.Reading;

/// <summary>Reads an archive's folders into memory. What cannot be read is reported, and the rest is read all the same.</summary>
public sealed class ArchiveReader
{
    private const string Input = "input";

    private readonly DiagnosticBag _found = new();
    private readonly ArchiveFolder _folder;

    private ArchiveReader(string root) => _folder = new ArchiveFolder(root, _found);

    /// <param name="root">The root's real path, as <see cref="RootFinder"/> gives it.</param>
    public static ArchiveInputs Read(string root) => new ArchiveReader(root).Read();

    private ArchiveInputs Read()
    {
        ImmutableDictionary<string, InputFile> settings = Settings();
        var inputs = new ArchiveInputs
        {
            Seeds = Seeds(),
            Versions = Versions(),
            Annotations = Annotations(),
            Pages = Pages(),
            Assets = All("input/assets"),
            Theme = Theme(),
            Site = settings.GetValueOrDefault("input/site.yml"),
            Sources = settings.GetValueOrDefault("input/sources.yml"),
            Tags = settings.GetValueOrDefault("input/tags.yml"),
            Connections = settings.GetValueOrDefault("input/connections.yml"),
        };
        return inputs with { Diagnostics = _found.ToImmutable() };
    }

    private ImmutableArray<InputFile> Seeds()
    {
        if (!_folder.Exists("seeds"))
        {
            _found.Error(DiagnosticCodes.FolderMissing, new Location("seeds"),
                "the folder seeds/ is missing; make it and put a report in (`new seed`)");
            return [];
        }
        return Wanted(_folder.FilesBeside("seeds", "versions"), ".txt", "only *.txt is read here", file => BoundedFile.ReadSeed(file, _found));
    }

    private ImmutableArray<InputFile> Versions()
    {
        ILookup<bool, FoundFile> files = _folder.AllFiles("seeds/versions").ToLookup(file => VersionPath.Parse(file.Path) is not null);
        foreach (FoundFile file in files[false])
            _found.Notice(DiagnosticCodes.FileIgnored, new Location(file.Path), "only NAME/YYYY-MM-DD.txt is read here: older texts of seeds/NAME.txt");
        return files[true].Select(file => BoundedFile.ReadSeed(file, _found)).OfType<InputFile>().ToImmutableArray();
    }

    private ImmutableArray<InputFile> Annotations() =>
        Wanted(_folder.Files("input/annotations"), ".yml", "only *.yml is read here", Bytes);

    private ImmutableArray<InputFile> Pages() =>
        Wanted(_folder.AllFiles("input/pages"), ".md", "only *.md is read here; other files belong in input/assets/", Bytes);

    private ImmutableArray<InputFile> Theme()
    {
        if (_folder.Exists("theme")) return All("theme");
        _found.Notice(DiagnosticCodes.ThemeMissing, new Location("theme"), "no theme folder; the built-in theme is used");
        return BuiltInTheme.Read();
    }

    /// <summary>The files right in <c>input/</c>, of which four are known.</summary>
    private ImmutableDictionary<string, InputFile> Settings()
    {
        const string only = "not read; input/ holds site.yml, sources.yml, tags.yml, connections.yml and the folders annotations, pages and assets";
        IReadOnlyList<FoundFile> files = _folder.FilesBeside(Input, "annotations", "pages", "assets");
        foreach (FoundFile file in files.Where(file => !IsSettings(file.Path))) Ignore(file, ".yml", only);
        return files.Where(file => IsSettings(file.Path)).Select(Bytes).OfType<InputFile>().ToImmutableDictionary(file => file.Path);
    }

    private static bool IsSettings(string path) => path is "input/site.yml" or "input/sources.yml" or "input/tags.yml" or "input/connections.yml";

    private ImmutableArray<InputFile> All(string folder) =>
        _folder.AllFiles(folder).Select(Bytes).OfType<InputFile>().ToImmutableArray();

    private ImmutableArray<InputFile> Wanted(
        IReadOnlyList<FoundFile> files, string ending, string only, Func<FoundFile, InputFile?> read)
    {
        foreach (FoundFile file in files.Where(file => !HasEnding(file, ending))) Ignore(file, ending, only);
        return files.Where(file => HasEnding(file, ending)).Select(read).OfType<InputFile>().ToImmutableArray();
    }

    private InputFile? Bytes(FoundFile file) => BoundedFile.Read(file, _found);

    private static bool HasEnding(FoundFile file, string ending) => file.Path.EndsWith(ending, StringComparison.Ordinal);

    private void Ignore(FoundFile file, string ending, string only)
    {
        string message = IsVariant(Path.GetExtension(file.Path), ending)
            ? $"not read; rename it to {ArchivePath.WithoutExtension(ArchivePath.FileName(file.Path))}{ending}"
            : only;
        _found.Notice(DiagnosticCodes.FileIgnored, new Location(file.Path), message);
    }

    /// <summary>Whether somebody clearly meant the wanted ending: <c>.yaml</c>, <c>.TXT</c>.</summary>
    private static bool IsVariant(string extension, string ending) =>
        extension.ToLowerInvariant() is { } lower
        && (lower == ending || (lower, ending) is (".yaml", ".yml") or (".markdown", ".md") or (".text", ".txt"));
}
