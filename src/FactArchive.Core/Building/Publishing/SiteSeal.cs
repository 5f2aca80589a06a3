using System.Collections.Immutable;
using FactArchive.Core.Building.Review;
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

    internal static SiteSeal Of(ImmutableArray<OutputTrace> site, SiteFacts facts)
    {
        ImmutableArray<OutputTrace> sorted = [.. site.OrderBy(f => f.Path, StringComparer.Ordinal)];
        string root = Publishing.Manifest.RootOf(facts.Generator, [.. sorted.Select(f => new FileHash(f.Path, f.Seal.Open))], facts.Inputs, facts.Ratings);
        ImmutableArray<FileHash> files = [.. sorted.Select(f => new FileHash(f.Path, f.Seal.With(root)))];
        return new SiteSeal(root, new Manifest(facts.Generator, root, files, facts.Inputs, facts.Ratings).Write());
    }

    /// <summary>The file as it goes out.</summary>
    public ReadOnlyMemory<byte> Apply(OutputTrace trace, ReadOnlyMemory<byte> content) => RootSeal.With(Root, content, trace.RootPlaces);
}
