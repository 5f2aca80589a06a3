using System.Collections.Immutable;
using FactArchive.Core.Building.Review;
using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Publishing;

/// <summary>Closes a site that passed its checks: the root hash goes into the pages, and everything goes on the manifest.</summary>
public sealed class SiteSeal
{
    private SiteSeal(string root, OutputFile manifest)
    {
        Root = root;
        Manifest = manifest;
    }

    /// <summary>The root hash; it belongs at <see cref="OutputTrace.RootPlaces"/> of every file.</summary>
    public string Root { get; }

    public OutputFile Manifest { get; }

    /// <summary>The seal of a site that shows its root hash nowhere.</summary>
    internal static SiteSeal Of(OutputFile manifest) => new(SiteView.NoRoot, manifest);

    internal static SiteSeal Of(ImmutableArray<OutputTrace> site, ArchiveInputs inputs, Archive archive)
    {
        string generator = Generator.NameAndVersion;
        ImmutableArray<PublishedRating> ratings = PublishedRating.Of(archive);
        ImmutableArray<FileHash> sources = FileHash.Sorted(inputs.Seeds.Concat(inputs.Versions).Concat(inputs.Annotations).Select(f => FileHash.Of(f.Path, f.Bytes.Span)));
        ImmutableArray<OutputTrace> sorted = [.. site.OrderBy(f => f.Path, StringComparer.Ordinal)];
        string root = Publishing.Manifest.RootOf(generator, [.. sorted.Select(f => new FileHash(f.Path, f.Seal.Open))], sources, ratings);
        ImmutableArray<FileHash> files = [.. sorted.Select(f => new FileHash(f.Path, f.Seal.With(root)))];
        return new SiteSeal(root, new Manifest(generator, root, files, sources, ratings).Write());
    }

    /// <summary>The file as it goes out.</summary>
    public ReadOnlyMemory<byte> Apply(OutputTrace trace, ReadOnlyMemory<byte> content) => RootSeal.With(Root, content, trace.RootPlaces);
}
