using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Model;

/// <summary>An entry of the tag vocabulary, <c>input/tags.yml</c>.</summary>
public sealed record Tag(string Id, string Label, string? Description, ImmutableArray<string> Synonyms, Location At);
