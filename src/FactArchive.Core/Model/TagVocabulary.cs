using System.Collections.Immutable;

namespace FactArchive.Core.Model;

/// <summary>The tags that the archive uses; without a vocabulary every tag is welcome.</summary>
public sealed record TagVocabulary(ImmutableArray<Tag> Tags)
{
    public static TagVocabulary None { get; } = new([]);

    /// <summary>The tag with that id, or the one of which it is a synonym.</summary>
    public Tag? Find(string id) =>
        Tags.FirstOrDefault(t => t.Id == id) ?? Tags.FirstOrDefault(t => t.Synonyms.Contains(id, StringComparer.OrdinalIgnoreCase));
}
