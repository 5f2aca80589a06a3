using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Parsing.Seeds;

/// <summary>Where a line of the seed went.</summary>
public enum LineFate { Field, Block, Dropped }

/// <summary>What became of one non-blank line: one fate, one or more roles.</summary>
/// <param name="Line">Physical line of the seed, from 1.</param>
public sealed record LineVerdict(int Line, LineFate Fate, ImmutableArray<LineRole> Roles);

/// <summary>A report together with the reasons: what every line of the seed was taken for, and how the date was found.</summary>
public sealed record ParsedSeed
{
    public required Report Report { get; init; }

    /// <summary>One entry for every non-blank line, in order.</summary>
    public required ImmutableArray<LineVerdict> Lines { get; init; }

    /// <summary>The day of publication, or its month where the seed tells no more.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Whether two candidates for the day of publication disagree.</summary>
    public bool DateConflict { get; init; }
}
