using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Reads the tag vocabulary, <c>input/tags.yml</c>.</summary>
public static class TagVocabularyReader
{
    public static Outcome<TagVocabulary> Read(SourceText file)
    {
        var bag = new DiagnosticBag();
        TagVocabulary? vocabulary = YamlFile.ReadRoot(file, bag) is { } root ? ReadVocabulary(root, bag) : null;
        return new Outcome<TagVocabulary>(vocabulary, bag.ToImmutable());
    }

    private static TagVocabulary ReadVocabulary(YamlNode root, DiagnosticBag bag)
    {
        ImmutableArray<IdEntry> entries = new IdEntries(TagKeys.Tag, TagKeys.Wrapper, DiagnosticCodes.DuplicateKey, bag).Read(root);
        return new TagVocabulary([.. entries.Select(e => ReadTag(e, bag)).OfType<Tag>()]);
    }

    private static Tag? ReadTag(IdEntry entry, DiagnosticBag bag)
    {
        string id = entry.Id.Value;
        if (entry.Value is YamlScalar { IsNull: false } label)
            return new Tag(id, ReadingText.Normalize(label.Value) is { Length: > 0 } text ? text : id, null, [], entry.Id.At);
        if (entry.Bind(TagKeys.Tag, bag) is not { } map) return null;
        return new Tag(id, map.Line("label")?.Value ?? id, map.Line("description")?.Value,
            [.. map.DistinctLines("synonyms").Select(s => s.Value)], entry.Id.At);
    }
}
