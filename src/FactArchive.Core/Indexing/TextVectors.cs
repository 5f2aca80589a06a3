using System.Collections.Immutable;
using FactArchive.Core.Annotation;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>
/// What a report is about, as weights of its strongest stems (TF-IDF, length 1), so that the sum of products of two reports
/// is their cosine. Only texts of one language meet: stems of different languages differ.
/// </summary>
internal static class TextVectors
{
    /// <summary>Two texts are called similar from this cosine on.</summary>
    public const double Similar = 0.3;

    /// <summary>As many stems stand for a report.</summary>
    private const int Strongest = 24;

    public static Postings Of(ImmutableArray<ArchivedReport> reports)
    {
        var table = new StemNumbers();
        Dictionary<int, int>[] counts = [.. reports.Select(r => Count(r.Annotated, table))];
        int[] carriers = new int[table.Count];
        foreach (Dictionary<int, int> count in counts)
            foreach (int stem in count.Keys) carriers[stem]++;
        var postings = new Postings(reports.Length);
        for (int i = 0; i < counts.Length; i++)
            foreach ((int stem, double weight) in Vector(counts[i], carriers, reports.Length)) postings.Add(i, stem, weight);
        return postings;
    }

    private static Dictionary<int, int> Count(AnnotatedReport report, StemNumbers table)
    {
        var counts = new Dictionary<int, int>();
        foreach (string text in report.Report.Blocks.Where(b => b.Kind != BlockKind.RelatedHeadline).Select(b => b.Text).Append(report.Title ?? ""))
            foreach (int stem in table.NumbersOf(text))
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, stem, out _)++;
        return counts;
    }

    private static (int Stem, double Weight)[] Vector(Dictionary<int, int> counts, int[] carriers, int reports)
    {
        (int Stem, double Weight)[] weights =
        [
            .. counts
                .Where(c => carriers[c.Key] > 1)
                .Select(c => (Stem: c.Key, Weight: (1 + Math.Log(c.Value)) * Math.Log((double)reports / carriers[c.Key])))
                .OrderByDescending(w => w.Weight)
                .ThenBy(w => w.Stem)
                .Take(Strongest),
        ];
        double length = Math.Sqrt(weights.Sum(w => w.Weight * w.Weight));
        return length == 0 ? [] : [.. weights.Select(w => (w.Stem, w.Weight / length))];
    }
}
