using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Publishing;

/// <summary>A file of a published site that is read when its turn comes.</summary>
public sealed record PublishedFile(string Path, Func<ReadOnlyMemory<byte>> Read);

/// <summary>Checks a published site against its manifest, and the manifest against the seeds and annotations at hand.</summary>
public static class Verification
{
    /// <param name="site">Every file of the published tree.</param>
    /// <param name="inputs">The archive's files; null where only the site is at hand.</param>
    /// <returns>Sorted; none if all is as it was published.</returns>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<PublishedFile> site, ArchiveInputs? inputs)
    {
        var diagnostics = new DiagnosticBag();
        if (ReadManifest(site, diagnostics) is { } manifest)
        {
            CheckFiles(site, manifest, diagnostics);
            if (inputs is not null) CheckInputs(inputs, manifest, diagnostics);
        }
        return [.. diagnostics.ToImmutable().Order()];
    }

    private static Manifest? ReadManifest(ImmutableArray<PublishedFile> site, DiagnosticBag diagnostics)
    {
        PublishedFile? file = site.FirstOrDefault(f => f.Path == Manifest.Path);
        Manifest? manifest = file is null ? null : Manifest.Read(file.Read());
        if (manifest is not null) return manifest;
        diagnostics.Error(DiagnosticCodes.ManifestUnusable, new Location(Manifest.Path, 1, 1), file is null
            ? "there is no manifest here; name the folder of a site, or the zip file of one"
            : "this is not the manifest as it was written, so nothing can be checked by it; publish the site again");
        return null;
    }

    private static void CheckFiles(ImmutableArray<PublishedFile> site, Manifest manifest, DiagnosticBag diagnostics)
    {
        var listed = manifest.Files.ToDictionary(f => f.Path, f => f.Hash, StringComparer.Ordinal);
        var open = new List<FileHash>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (PublishedFile file in site.Where(f => f.Path != Manifest.Path))
        {
            if (!seen.Add(file.Path)) Differs(file.Path, "stands here twice", diagnostics);
            if (!listed.TryGetValue(file.Path, out string? wanted)) Differs(file.Path, "is not on the manifest; it was added after the site was made", diagnostics);
            ReadOnlyMemory<byte> content = file.Read();
            string hash = FileHash.Of(file.Path, content.Span).Hash;
            if (wanted is not null && hash != wanted) Differs(file.Path, $"is not the file that was published: its SHA-256 is {hash}, and the manifest has {wanted}", diagnostics);
            open.Add(FileHash.Of(file.Path, RootSeal.Open(file.Path, content, manifest.Root).Span));
        }
        foreach (string path in listed.Keys.Where(p => !seen.Contains(p))) Differs(path, "is on the manifest and not here", diagnostics);
        if (!diagnostics.HasErrors) CheckRoot(open, manifest, diagnostics);
    }

    private static void CheckRoot(List<FileHash> open, Manifest manifest, DiagnosticBag diagnostics)
    {
        string root = Manifest.RootOf(manifest.Generator, FileHash.Sorted(open), manifest.Inputs, manifest.Ratings);
        if (root == manifest.Root) return;
        diagnostics.Error(DiagnosticCodes.RootDiffers, new Location(Manifest.Path, 4, 1),
            $"the files and inputs add up to the root hash {root}, and the manifest has {manifest.Root}; somebody changed the manifest");
    }

    private static void CheckInputs(ArchiveInputs inputs, Manifest manifest, DiagnosticBag diagnostics)
    {
        Dictionary<string, string> hashes = inputs.Seeds.Concat(inputs.Versions).Concat(inputs.Annotations)
            .ToDictionary(f => f.Path, f => FileHash.Of(f.Path, f.Bytes.Span).Hash, StringComparer.Ordinal);
        foreach (FileHash input in manifest.Inputs)
        {
            string? found = hashes.GetValueOrDefault(input.Path);
            if (found == input.Hash) continue;
            diagnostics.Error(DiagnosticCodes.InputDiffers, new Location(input.Path, 1, 1), found is null
                ? "the site was made from this file, and it is not in the archive"
                : $"the site was made from another text of this file (SHA-256 {input.Hash}); build it again");
        }
        var known = manifest.Inputs.Select(i => i.Path).ToHashSet(StringComparer.Ordinal);
        foreach (string path in hashes.Keys.Where(p => !known.Contains(p)))
            diagnostics.Error(DiagnosticCodes.InputDiffers, new Location(path, 1, 1), "the site was made without this file; build it again");
    }

    private static void Differs(string path, string message, DiagnosticBag diagnostics) =>
        diagnostics.Error(DiagnosticCodes.PublishedFileDiffers, new Location(path, 1, 1), message);
}
