using System.Collections.Immutable;
using FactArchive.Core.Rendering.Languages;

namespace FactArchive.Core.Rendering.Views;

/// <summary>A row of a chart.</summary>
/// <param name="Share">Its part of all, such as "24%"; empty where there is nothing.</param>
/// <param name="Width">Of its bar, in hundredths of the longest one's.</param>
public sealed record ChartRow(string Label, int Count, string Share, double Width);

/// <summary>How a number of things is made up, as a table whose rows carry bars: the words and figures say all that the bars do.</summary>
/// <param name="Title">What is counted; the table's caption.</param>
public sealed record ChartView(string Title, ImmutableArray<ChartRow> Rows, int Total)
{
    public static ChartView Of(string title, IEnumerable<(string Label, int Count)> counts, Wording words)
    {
        ImmutableArray<(string Label, int Count)> all = [.. counts];
        int total = all.Sum(c => c.Count);
        int longest = all.Select(c => c.Count).DefaultIfEmpty().Max();
        return new ChartView(title, [.. all.Select(c => new ChartRow(c.Label, c.Count, Percent(c.Count, total, words), Width(c.Count, longest)))], total);
    }

    /// <summary>A share in whole hundredths, half rounded up; empty where there is nothing to share.</summary>
    public static string Percent(int part, int all, Wording words) =>
        all == 0 ? "" : words.Say("percent", ("number", (200L * part + all) / (2L * all)));

    private static double Width(int count, int longest) => longest == 0 ? 0 : Math.Round(100.0 * count / longest, 2);
}
