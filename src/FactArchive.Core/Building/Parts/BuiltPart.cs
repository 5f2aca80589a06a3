using System.Collections.Immutable;
using FactArchive.Core.Building.Publishing;

namespace FactArchive.Core.Building.Parts;

/// <summary>A slice as it was found.</summary>
/// <param name="Shown">The folder's name as the user gave it.</param>
/// <param name="Files">Every file in it, with <c>part.json</c>.</param>
public sealed record BuiltPart(string Shown, ImmutableArray<PublishedFile> Files);
