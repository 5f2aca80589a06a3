using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Indexing;

/// <summary>Turns the tags that editors write into entries of the vocabulary; without a vocabulary every slug is a tag.</summary>
internal sealed class TagResolver(TagVocabulary vocabulary, DiagnosticBag diagnostics)
{
    public ImmutableArray<Tag> Resolve(ImmutableArray<Located<string>> written) =>
        [.. written.Select(Resolve).OfType<Tag>().DistinctBy(t => t.Id)];

    private Tag? Resolve(Located<string> written)
    {
        if (vocabulary.Find(written.Value) is { } tag) return tag;
        if (vocabulary.Tags.IsEmpty && Slugs.IsSlug(written.Value)) return new Tag(written.Value, Label(written.Value), null, [], written.At);
        string? nearest = Suggestions.Nearest(written.Value, vocabulary.Tags.Select(t => t.Id));
        diagnostics.Error(DiagnosticCodes.UnknownTag, written.At, nearest is null
            ? $"unknown tag '{written.Value}'; add it to input/tags.yml"
            : $"unknown tag '{written.Value}'; did you mean '{nearest}'?");
        return null;
    }

    private static string Label(string id)
    {
        string words = id.Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
