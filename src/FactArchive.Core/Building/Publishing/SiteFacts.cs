using System.Collections.Immutable;
using FactArchive.Core.Indexing;

namespace FactArchive.Core.Building.Publishing;

/// <summary>What the manifest tells of a site besides its files, and under which path the site stands.</summary>
/// <param name="Inputs">Seeds, older texts and annotations; sorted by path.</param>
internal sealed record SiteFacts(string Generator, string BasePath, ImmutableArray<FileHash> Inputs, ImmutableArray<PublishedRating> Ratings)
{
    public static SiteFacts Of(ArchiveInputs inputs, Archive archive) => new(
        Rendering.Views.Generator.NameAndVersion,
        archive.Settings.BasePath,
        FileHash.Sorted(inputs.Seeds.Concat(inputs.Versions).Concat(inputs.Annotations).Select(f => FileHash.Of(f.Path, f.Bytes.Span))),
        PublishedRating.Of(archive));
}
