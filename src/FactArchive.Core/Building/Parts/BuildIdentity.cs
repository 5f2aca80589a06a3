using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Rendering;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Parts;

/// <summary>Tells builds apart that could make different bytes.</summary>
internal static class BuildIdentity
{
    /// <summary>The program to the last change of its code, not only by its version.</summary>
    public static string Program { get; } = $"{Generator.NameAndVersion} ({typeof(BuildIdentity).Assembly.ManifestModule.ModuleVersionId:N})";

    /// <summary>A hash of everything that the site is made of: program, options, every input, and which files are to be made.</summary>
    public static string Of(ArchiveInputs inputs, BuildOptions options, ImmutableArray<PlannedOutput> outputs)
    {
        IEnumerable<FileHash> files = All(inputs).Select(f => FileHash.Of(f.Path, f.Bytes.Span));
        string pictures = options.Painter is null ? "without" : "with";
        string how = string.Create(CultureInfo.InvariantCulture, $"{Program} {options.Url} {options.Drafts} {pictures} pictures");
        string what = string.Join('\n', outputs.Select(f => f.Path));
        return FileHash.OverAll([HashOf("how", how), .. files, HashOf("what", what)]);
    }

    private static IEnumerable<InputFile> All(ArchiveInputs inputs) => inputs.Seeds
        .Concat(inputs.Versions)
        .Concat(inputs.Annotations)
        .Concat(inputs.Pages)
        .Concat(inputs.Assets)
        .Concat(inputs.Theme)
        .Concat(new[] { inputs.Site, inputs.Sources, inputs.Tags, inputs.Connections }.OfType<InputFile>());

    private static FileHash HashOf(string name, string text) => FileHash.Of(name, Encoding.UTF8.GetBytes(text));
}
