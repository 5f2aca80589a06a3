using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Versions;

/// <summary>Tells which sentences of two texts are not the same, and which of them belong together.</summary>
internal static class SentencePairs
{
    /// <summary>Share of words in common from which on a sentence was reworded and not replaced.</summary>
    private const double SameSentence = 0.5;

    /// <summary>A reworded sentence is looked for so far ahead.</summary>
    private const int Window = 20;

    /// <summary>In reading order of the newer text; what was removed stands where it stood.</summary>
    public static ImmutableArray<SentencePair> Of(ImmutableArray<Sentence> before, ImmutableArray<Sentence> after)
    {
        var pairs = new List<SentencePair>();
        foreach (DiffRun run in SequenceDiff.Of([.. before.Select(s => s.Key)], [.. after.Select(s => s.Key)]))
            pairs.AddRange(Pair(before[run.Old.Start..run.Old.End], after[run.New.Start..run.New.End]));
        return JoinMoved(pairs);
    }

    private static IEnumerable<SentencePair> Pair(ImmutableArray<Sentence> old, ImmutableArray<Sentence> fresh)
    {
        int at = 0, added = 0;
        for (int i = 0; i < fresh.Length; i++)
        {
            int match = Enumerable.Range(at, Math.Min(Window, old.Length - at)).FirstOrDefault(k => Likeness(old[k].Key, fresh[i].Key) >= SameSentence, -1);
            if (match < 0) continue;
            foreach (SentencePair pair in Apart(old[at..match], fresh[added..i])) yield return pair;
            yield return new SentencePair(old[match], fresh[i]);
            (at, added) = (match + 1, i + 1);
        }
        foreach (SentencePair pair in Apart(old[at..], fresh[added..])) yield return pair;
    }

    private static IEnumerable<SentencePair> Apart(ImmutableArray<Sentence> removed, ImmutableArray<Sentence> added) =>
        removed.Select(s => new SentencePair(s, null)).Concat(added.Select(s => new SentencePair(null, s)));

    /// <summary>What is gone here and stands elsewhere in the same words was moved.</summary>
    private static ImmutableArray<SentencePair> JoinMoved(List<SentencePair> pairs)
    {
        Dictionary<string, Queue<Sentence>> gone = pairs
            .Where(p => p.After is null)
            .GroupBy(p => p.Before!.Key)
            .ToDictionary(g => g.Key, g => new Queue<Sentence>(g.Select(p => p.Before!)), StringComparer.Ordinal);
        var moved = new HashSet<Sentence>(ReferenceEqualityComparer.Instance);
        var joined = pairs.ConvertAll(pair =>
        {
            if (pair is not { Before: null, After: { } after } || !gone.TryGetValue(after.Key, out Queue<Sentence>? same) || !same.TryDequeue(out Sentence? from)) return pair;
            moved.Add(from);
            return new SentencePair(from, after);
        });
        return [.. joined.Where(p => p.After is not null || !moved.Contains(p.Before!))];
    }

    /// <summary>Dice's coefficient over words.</summary>
    private static double Likeness(string one, string other)
    {
        string[] words = one.Split(' '), others = other.Split(' ');
        Dictionary<string, int> counts = words.CountBy(w => w, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        int shared = 0;
        foreach (string word in others)
        {
            if (counts.GetValueOrDefault(word) == 0) continue;
            counts[word]--;
            shared++;
        }
        return 2.0 * shared / (words.Length + others.Length);
    }
}
