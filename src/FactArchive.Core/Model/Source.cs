using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Model;

/// <summary>An entry of the source registry: somebody or something that speaks in reports.</summary>
public sealed record Source
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public SourceKind Kind { get; init; } = SourceKind.Other;

    /// <summary>ISO 3166-1 alpha-2; null for bodies of many states.</summary>
    public string? Country { get; init; }

    public Uri? Home { get; init; }

    /// <summary>Other names under which reports speak of this source.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public bool StateOwned { get; init; }

    /// <summary>The party to the conflict that this source is or speaks for; null if it is none.</summary>
    public string? Party { get; init; }

    /// <summary>Admiralty code, first axis: how reliable the source is, A to F; F means that it cannot be judged.</summary>
    public Reliability Reliability { get; init; } = Reliability.F;

    /// <summary>Why the source has that grade.</summary>
    public string? Reason { get; init; }

    public string? Independence { get; init; }

    /// <summary>Id of the body for which this source speaks, or that gave it out: both count as one origin. Null if it stands for itself.</summary>
    public Located<string>? Origin { get; init; }

    public string? Description { get; init; }

    public Location At { get; init; }
}
