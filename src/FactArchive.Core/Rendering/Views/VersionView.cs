using System.Collections.Immutable;
using FactArchive.Core.Annotation.Versions;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Views;

/// <summary>A claim of the same page.</summary>
public sealed record ClaimRefView(string Id, int Number);

/// <summary>A sentence that the publisher added, removed, reworded or moved.</summary>
/// <param name="Kind"><c>added</c>, <c>removed</c>, <c>changed</c> or <c>moved</c>.</param>
/// <param name="Line">Line of the newer text, or of the older one for what was removed.</param>
/// <param name="KindLabel">The kind in a reader's words.</param>
public sealed record SentenceChangeView(string Kind, string KindLabel, int Line, ImmutableArray<DiffView> Words, ImmutableArray<ClaimRefView> Claims);

/// <summary>An older text of the report, and what the next one made of it.</summary>
/// <param name="Next">Day of the text that came after it; null for the text of today.</param>
/// <param name="Hidden">Changes that an excerpt does not show, since they touch no claim.</param>
public sealed record VersionView(DateView On, DateView? Next, string Seed, string Sha256, ImmutableArray<SentenceChangeView> Changes, int Hidden)
{
    public static VersionView Of(PublisherChange change, ImmutableArray<ClaimView> claims, Rights rights, Wording words)
    {
        var numbers = claims.ToDictionary(c => c.Id, c => c.Number, StringComparer.Ordinal);
        ImmutableArray<SentenceChange> shown = Shown(change, rights);
        return new VersionView(
            DateView.Of(change.Until.On, words), change.Next is { } next ? DateView.Of(next.On, words) : null,
            change.Until.Report.Seed.Path, change.Until.Report.Sha256,
            [.. shown.Select(s => Sentence(s, numbers, words))], change.Sentences.Length - shown.Length);
    }

    /// <summary>An excerpt publishes only what claims are about.</summary>
    public static ImmutableArray<SentenceChange> Shown(PublisherChange change, Rights rights) =>
        rights == Rights.Full ? change.Sentences : [.. change.Sentences.Where(s => !s.Claims.IsEmpty)];

    private static SentenceChangeView Sentence(SentenceChange change, Dictionary<string, int> numbers, Wording words) => new(
        change.Kind.ToString().ToLowerInvariant(), words.Say($"change-{change.Kind.ToString().ToLowerInvariant()}"), change.Line, Words(change),
        [.. change.Claims.Select(id => new ClaimRefView(id, numbers[id]))]);

    private static ImmutableArray<DiffView> Words(SentenceChange change) => change switch
    {
        { Kind: SentenceChangeKind.Moved } => [new DiffView("same", change.After!)],
        { Before: null } => [new DiffView("added", change.After!)],
        { After: null } => [new DiffView("removed", change.Before)],
        _ => [.. WordDiff.Of(change.Before, change.After, w => w).Select(p => new DiffView(p.Kind.ToString().ToLowerInvariant(), p.Text))],
    };
}
