using System.Collections.Immutable;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Rendering;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Parts;

/// <summary>
/// Joins slices to the site that a single build would have made. Slices of another input, of other options or of another program are
/// refused, and so are changed files: a merged site is whole, or there is none.
/// </summary>
public static class PartMerge
{
    /// <summary>The site, whose files are taken from the slices as they are asked for.</summary>
    public static SitePlan Plan(ImmutableArray<BuiltPart> parts)
    {
        var diagnostics = new DiagnosticBag();
        ImmutableArray<Slice> slices = [.. parts.Select(p => Read(p, diagnostics)).OfType<Slice>()];
        SliceCheck.Check(slices, diagnostics);
        return diagnostics.HasErrors ? SitePlan.Impossible(diagnostics.ToImmutable()) : Join(slices);
    }

    private static Slice? Read(BuiltPart part, DiagnosticBag diagnostics)
    {
        PublishedFile? file = part.Files.FirstOrDefault(f => f.Path == PartManifest.Path);
        PartManifest? manifest = file is null ? null : PartManifest.Read(file.Read());
        if (manifest is not null) return new Slice(part, manifest);
        diagnostics.Error(DiagnosticCodes.PartUnusable, new Location($"{part.Shown}/{PartManifest.Path}", 1, 1), file is null
            ? "there is no part of a site here; name the folder that `build --part` wrote"
            : "this is not the list as `build --part` wrote it; build the part again");
        return null;
    }

    private static SitePlan Join(ImmutableArray<Slice> slices)
    {
        var expected = slices.SelectMany(s => s.Manifest.Files.Select(f => (File: f, Slice: s))).OrderBy(f => f.File.Index).ToImmutableArray();
        ImmutableArray<PlannedOutput> outputs =
        [
            .. expected.Select(f => PlannedOutput.Of(f.File.Path, OutputKind.Asset, f.Slice.Found[f.File.Path].Read)),
        ];
        var review = new MergeReview(slices[0].Manifest.Facts, expected.ToDictionary(f => f.File.Path, f => new ExpectedFile(f.File, f.Slice.At(f.File.Path)), StringComparer.Ordinal));
        return SitePlan.Of(outputs, review, [], null);
    }
}

/// <summary>A slice and its manifest.</summary>
internal sealed record Slice(BuiltPart Part, PartManifest Manifest)
{
    public ImmutableDictionary<string, PublishedFile> Found { get; } =
        Part.Files.Where(f => f.Path != PartManifest.Path).ToImmutableDictionary(f => f.Path, StringComparer.Ordinal);

    public Location At(string path) => new($"{Part.Shown}/{path}", 1, 1);
}
