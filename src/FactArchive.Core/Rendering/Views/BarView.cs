using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;

namespace FactArchive.Core.Rendering.Views;

/// <summary>A part of the bar.</summary>
/// <param name="X">Left edge, in hundredths of the bar's width.</param>
/// <param name="Label">The verdict as it stands in a sentence.</param>
public sealed record BarPart(VerdictView Verdict, string Label, int Count, double X, double Width);

/// <summary>One stacked bar that says at a glance what the claims of a report, or of the archive, are worth.</summary>
public sealed record BarView(ImmutableArray<BarPart> Parts, int Total, string Label)
{
    private static readonly string[] Unrated = ["checked", "draft", "machine"];

    public static BarView Of(IEnumerable<Claim> claims, RatingScale scale, Wording words)
    {
        ImmutableArray<VerdictView> verdicts = [.. claims.Select(c => VerdictView.Of(c, words))];
        ImmutableArray<IGrouping<string, VerdictView>> groups = [.. verdicts.GroupBy(v => v.Label).OrderBy(g => Rank(g.First(), scale))];
        var parts = ImmutableArray.CreateBuilder<BarPart>(groups.Length);
        double x = 0;
        foreach (IGrouping<string, VerdictView> group in groups)
        {
            double width = 100.0 * group.Count() / verdicts.Length;
            parts.Add(new BarPart(group.First(), words.Inside(group.First().Label), group.Count(), Math.Round(x, 2), Math.Round(width, 2)));
            x += width;
        }
        string listed = string.Join(", ", parts.Select(p => $"{words.Number(p.Count)} {p.Label}"));
        string total = words.Count("n-claims", verdicts.Length);
        return new BarView(parts.ToImmutable(), verdicts.Length, verdicts.IsEmpty ? words.Say("no-claims-inside") : $"{total}: {listed}");
    }

    private static int Rank(VerdictView verdict, RatingScale scale) =>
        verdict.IsRated ? scale.Ratings.TakeWhile(r => r.Id != verdict.Id).Count() : scale.Ratings.Length + Array.IndexOf(Unrated, verdict.Tone);
}
