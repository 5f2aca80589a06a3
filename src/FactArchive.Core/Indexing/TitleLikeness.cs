using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Indexing;

/// <summary>
/// Finds the one title that is nearly the headline: at least <see cref="Least"/> of both titles' stems shared (Dice), every
/// figure the same, and no second title that comes near. Short titles are not tried: few words say too little.
/// </summary>
internal sealed class TitleLikeness
{
    public const double Least = 0.8;

    /// <summary>A second title so near to the best one makes it a guess.</summary>
    public const double Lead = 0.1;

    public const int LeastStems = 4;

    private readonly List<(ImmutableHashSet<string> Stems, string Slug)> _titles = [];
    private readonly Dictionary<string, List<int>> _byStem = new(StringComparer.Ordinal);

    public void Add(string title, string slug)
    {
        ImmutableHashSet<string> stems = StemsOf(title);
        if (stems.Count < LeastStems) return;
        foreach (string stem in stems)
        {
            if (!_byStem.TryGetValue(stem, out List<int>? titles)) _byStem.Add(stem, titles = []);
            titles.Add(_titles.Count);
        }
        _titles.Add((stems, slug));
    }

    public string? Find(string headline)
    {
        ImmutableHashSet<string> wanted = StemsOf(headline);
        if (wanted.Count < LeastStems) return null;
        var best = Candidates(wanted)
            .Select(t => (_titles[t].Slug, Likeness: Likeness(wanted, _titles[t].Stems)))
            .Where(t => t.Likeness >= Least - Lead)
            .GroupBy(t => t.Slug, (slug, same) => (Slug: slug, Likeness: same.Max(t => t.Likeness)))
            .OrderByDescending(t => t.Likeness)
            .Take(2)
            .ToArray();
        bool isSure = best.Length > 0 && best[0].Likeness >= Least && (best.Length == 1 || best[0].Likeness - best[1].Likeness >= Lead);
        return isSure ? best[0].Slug : null;
    }

    /// <summary>Titles that share one of the rarest stems; one that shares none of so many cannot be near enough.</summary>
    private IEnumerable<int> Candidates(ImmutableHashSet<string> wanted)
    {
        double least = Least - Lead;
        int mayMiss = wanted.Count - (int)Math.Ceiling(wanted.Count * least / (2 - least));
        return wanted
            .OrderBy(s => _byStem.TryGetValue(s, out List<int>? titles) ? titles.Count : 0)
            .ThenBy(s => s, StringComparer.Ordinal)
            .Take(mayMiss + 1)
            .SelectMany(s => _byStem.GetValueOrDefault(s) ?? [])
            .Distinct();
    }

    private static double Likeness(ImmutableHashSet<string> one, ImmutableHashSet<string> other)
    {
        if (!Figures(one).SetEquals(Figures(other))) return 0;
        return 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
    }

    private static HashSet<string> Figures(ImmutableHashSet<string> stems) => [.. stems.Where(s => char.IsDigit(s[0]))];

    private static ImmutableHashSet<string> StemsOf(string title) => [.. LightStem.Stems(title)];
}
