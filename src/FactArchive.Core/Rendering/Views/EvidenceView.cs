using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;

namespace FactArchive.Core.Rendering.Views;

/// <summary>A cited page, with what Robust Links need: the address, the archived copy and the date.</summary>
public sealed record EvidenceView
{
    public required string Url { get; init; }

    public string? Archived { get; init; }

    public required string Title { get; init; }

    public string? Publisher { get; init; }

    public DateView? Published { get; init; }

    public required string Relation { get; init; }

    public required string RelationLabel { get; init; }

    public static EvidenceView Of(Evidence evidence, Func<string, Source?> source, Wording words) => new()
    {
        Url = evidence.Url.AbsoluteUri,
        Archived = evidence.Archived?.AbsoluteUri,
        Title = evidence.Title ?? evidence.Url.IdnHost,
        Publisher = evidence.Source is { } id ? source(id.Value)?.Name : evidence.Publisher,
        Published = evidence.Published is { } date ? DateView.Of(date, words) : null,
        Relation = evidence.Relation.ToString().ToLowerInvariant(),
        RelationLabel = words.Say($"relation-{evidence.Relation.ToString().ToLowerInvariant()}"),
    };
}
