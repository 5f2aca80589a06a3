using System.Collections.Immutable;

namespace FactArchive.Core.Text;

public enum DiffKind { Same, Removed, Added }

/// <summary>Words that two texts share, or that only the older or only the newer one has.</summary>
public sealed record DiffPart(DiffKind Kind, string Text);

/// <summary>The difference of two texts, word by word.</summary>
public static class WordDiff
{
    /// <param name="key">What of a word counts: two words with equal keys are the same, and shown as the newer text has them.</param>
    /// <returns>In reading order; what was removed stands before what came in its place.</returns>
    public static ImmutableArray<DiffPart> Of(string before, string after, Func<string, string> key)
    {
        string[] old = Split(before), fresh = Split(after);
        var parts = ImmutableArray.CreateBuilder<DiffPart>();
        foreach (DiffRun run in SequenceDiff.Of(Keys(old, key), Keys(fresh, key)))
        {
            Add(parts, DiffKind.Removed, old[run.Old.Start..run.Old.End]);
            Add(parts, DiffKind.Added, fresh[run.New.Start..run.New.End]);
            Add(parts, DiffKind.Same, fresh[run.New.End..(run.New.End + run.SameAfter)]);
        }
        return parts.ToImmutable();
    }

    /// <summary>In one line of plain text: <c>about [-70-] {+73+} railcars</c>, as <c>git diff --word-diff</c> writes it.</summary>
    public static string Plain(ImmutableArray<DiffPart> parts) => string.Join(' ', parts.Select(p => p.Kind switch
    {
        DiffKind.Removed => $"[-{p.Text}-]",
        DiffKind.Added => $"{{+{p.Text}+}}",
        _ => p.Text,
    }));

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableArray<string> Keys(string[] words, Func<string, string> key) => [.. words.Select(key)];

    private static void Add(ImmutableArray<DiffPart>.Builder parts, DiffKind kind, string[] words)
    {
        if (words.Length > 0) parts.Add(new DiffPart(kind, string.Join(' ', words)));
    }
}
