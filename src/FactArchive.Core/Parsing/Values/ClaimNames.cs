using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Reads names of claims elsewhere, such as <c>rail-traffic/railcars-73</c>.</summary>
internal static class ClaimNames
{
    /// <summary>Those that have the form; whether such claims exist is for the stage that knows them.</summary>
    public static ImmutableArray<Located<string>> Read(YamlMap map, string key)
    {
        var names = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (Located<string> name in map.DistinctLines(key))
        {
            string[] parts = name.Value.Split('/');
            if (parts.Length == 2 && parts.All(SlugForm.Fits)) names.Add(name);
            else map.Wrong(name.At, $"{key} names a claim as slug/id, such as rail-traffic/railcars, not '{Excerpt.Of(name.Value)}'");
        }
        return names.ToImmutable();
    }
}
