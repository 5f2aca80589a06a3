using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Reads the rating scale of <c>site.yml</c>, which replaces the default one as a whole.</summary>
internal static class RatingScaleReader
{
    private const int Worst = 1;
    private const int Best = 10;

    /// <summary>Null where the file gives no scale.</summary>
    public static RatingScale? Read(YamlMap map)
    {
        if (map.Lacks("ratings")) return null;
        ImmutableArray<Rating> ratings = ReadRatings(map);
        if (ratings.IsEmpty || !HasTwoValues(ratings))
            map.Wrong(map.KeyAt("ratings"), "a scale needs at least two ratings with different values, so that the best differs from the worst");
        return ratings.IsEmpty ? null : new RatingScale(ratings);
    }

    private static ImmutableArray<Rating> ReadRatings(YamlMap map)
    {
        var ratings = ImmutableArray.CreateBuilder<Rating>();
        var firstLines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (YamlMap entry in map.Maps("ratings", SiteKeys.Rating))
        {
            Located<string>? id = entry.Slug("id");
            Rating rating = ReadRating(entry, id?.Value ?? "");
            if (id is not { } named) continue;
            if (firstLines.TryAdd(named.Value, named.At.Line)) ratings.Add(rating);
            else map.Wrong(named.At, $"the rating '{named.Value}' is given twice; first at line {firstLines[named.Value]}");
        }
        return ratings.ToImmutable();
    }

    private static Rating ReadRating(YamlMap map, string id) => new(
        id,
        map.Line("label")?.Value ?? id,
        map.Number("value", Worst, Best),
        map.Line("description")?.Value ?? "",
        map.Word("tone", YamlWords.Tone) ?? RatingTone.Unknown);

    private static bool HasTwoValues(ImmutableArray<Rating> ratings) =>
        ratings.Where(r => r.Value is not null).DistinctBy(r => r.Value).Count() >= 2;
}
