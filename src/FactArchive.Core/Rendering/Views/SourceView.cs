using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;

namespace FactArchive.Core.Rendering.Views;

/// <summary>A source as cards and lists show it.</summary>
public sealed record SourceView
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    public required string KindLabel { get; init; }

    public required string Path { get; init; }

    public required string Reliability { get; init; }

    public required string ReliabilityWord { get; init; }

    public string? Country { get; init; }

    public string? Home { get; init; }

    public string? Description { get; init; }

    public string? Reason { get; init; }

    public string? Independence { get; init; }

    public string? Party { get; init; }

    public bool StateOwned { get; init; }

    public required string Aliases { get; init; }

    public static SourceView Of(Source source, Wording words) => new()
    {
        Id = source.Id,
        Name = source.Name,
        Kind = source.Kind.Id(),
        KindLabel = KindLabels.Of(source.Kind, words),
        Path = $"sources/{source.Id}/",
        Reliability = source.Reliability.ToString(),
        ReliabilityWord = GradeWords.Of(source.Reliability, words),
        Country = source.Country,
        Home = source.Home?.AbsoluteUri,
        Description = source.Description,
        Reason = source.Reason,
        Independence = source.Independence,
        Party = source.Party,
        StateOwned = source.StateOwned,
        Aliases = string.Join(", ", source.Aliases),
    };
}

/// <summary>Kinds of source in a reader's words.</summary>
public static class KindLabels
{
    public static string Of(SourceKind kind, Wording words) => words.Say($"kind-{kind.Id()}");

    /// <summary>As the heading of a list.</summary>
    public static string Plural(SourceKind kind, Wording words) => words.Say($"kinds-{kind.Id()}");
}
