using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Annotation.Versions;

public enum SentenceChangeKind { Added, Removed, Changed, Moved }

/// <summary>What became of one sentence of a report.</summary>
/// <param name="Before">The sentence in the older text; null if it was added.</param>
/// <param name="After">The sentence in the newer text; null if it was removed.</param>
/// <param name="Line">Line of the newer text, or of the older one for what was removed.</param>
/// <param name="Claims">Ids of the claims that it touches, in reading order.</param>
public sealed record SentenceChange(SentenceChangeKind Kind, string? Before, string? After, int Line, ImmutableArray<string> Claims);

/// <summary>What a publisher changed in a report between two readings of it.</summary>
/// <param name="Until">The older text.</param>
/// <param name="Next">The text that came after it; null for the seed of today.</param>
public sealed record PublisherChange(SeedVersion Until, SeedVersion? Next, ImmutableArray<SentenceChange> Sentences);
