using System.Collections.Immutable;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Detection;
using FactArchive.Core.Model;

namespace FactArchive.Core.Annotation.Versions;

/// <summary>Compares the older texts of a report with each other and with today's: what the publisher changed after the fact.</summary>
public static class PublisherChanges
{
    /// <param name="versions">Oldest first.</param>
    /// <param name="claims">Of today's text.</param>
    public static ImmutableArray<PublisherChange> Of(ImmutableArray<SeedVersion> versions, Report today, ImmutableArray<Claim> claims)
    {
        var touched = new TouchedClaims(claims);
        var changes = ImmutableArray.CreateBuilder<PublisherChange>(versions.Length);
        for (int i = 0; i < versions.Length; i++)
        {
            SeedVersion? next = i + 1 < versions.Length ? versions[i + 1] : null;
            ImmutableArray<SentencePair> pairs = SentencePairs.Of(Sentences(versions[i].Report), Sentences(next?.Report ?? today));
            changes.Add(new PublisherChange(versions[i], next, [.. pairs.Select(p => Change(p, touched, next is null))]));
        }
        return changes.ToImmutable();
    }

    private static SentenceChange Change(SentencePair pair, TouchedClaims touched, bool isToday)
    {
        SentenceChangeKind kind = pair switch
        {
            { Before: null } => SentenceChangeKind.Added,
            { After: null } => SentenceChangeKind.Removed,
            _ => pair.Before.Key == pair.After.Key ? SentenceChangeKind.Moved : SentenceChangeKind.Changed,
        };
        int line = (pair.After ?? pair.Before!).Line;
        return new SentenceChange(kind, pair.Before?.Text, pair.After?.Text, line, touched.By(pair, isToday));
    }

    /// <summary>The headline counts as a sentence.</summary>
    private static ImmutableArray<Sentence> Sentences(Report report) =>
    [
        .. report.Title is { } title ? [new Sentence(title, MatchText.FoldQuote(title), report.TitleLine, null)] : Array.Empty<Sentence>(),
        .. ReportSentences.Of(report).Select(at => Sentence(report, at)),
    ];

    private static Sentence Sentence(Report report, BlockSpan at)
    {
        string text = at.Span.Of(report.Blocks[at.Block].Text);
        return new Sentence(text, MatchText.FoldQuote(text), report.Blocks[at.Block].Line, at);
    }
}

/// <summary>A sentence of one text.</summary>
/// <param name="Key">What counts of it: curly or straight marks are no change.</param>
/// <param name="At">Null for the headline.</param>
internal sealed record Sentence(string Text, string Key, int Line, BlockSpan? At);

/// <summary>A sentence that was added (no before), removed (no after), reworded, or put elsewhere.</summary>
internal sealed record SentencePair(Sentence? Before, Sentence? After);
