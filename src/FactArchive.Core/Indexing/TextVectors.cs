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
        var counter = new StemCounter();
        StemCount[][] counts = [.. reports.Select(r => Count(r.Annotated, counter))];
        int[] carriers = new int[counter.Stems];
        foreach (StemCount[] count in counts)
            foreach (StemCount stem in count) carriers[stem.Stem]++;
        var postings = new Postings(reports.Length);
        for (int i = 0; i < counts.Length; i++)
            foreach ((int stem, double weight) in Vector(counts[i], carriers, reports.Length)) postings.Add(i, stem, weight);
        return postings;
    }

    private static StemCount[] Count(AnnotatedReport report, StemCounter counter)
    {
        counter.Add(report.Title ?? "");
        foreach (Block block in report.Report.Blocks)
            if (block.Kind != BlockKind.RelatedHeadline) counter.Add(block.Text);
        return counter.Take();
    }

    private static IEnumerable<(int Stem, double Weight)> Vector(StemCount[] counts, int[] carriers, int reports)
    {
        StemCount[] shared = Array.FindAll(counts, c => carriers[c.Stem] > 1);
        int[] stems = Array.ConvertAll(shared, c => c.Stem);
        double[] lightness = Array.ConvertAll(shared, c => -(1 + Math.Log(c.Count)) * Math.Log((double)reports / carriers[c.Stem]));
        Array.Sort(lightness, stems);
        int kept = Math.Min(Strongest, stems.Length);
        double length = 0;
        for (int i = 0; i < kept; i++) length += lightness[i] * lightness[i];
        for (int i = 0; i < kept && length > 0; i++) yield return (stems[i], -lightness[i] / Math.Sqrt(length));
    }
}
