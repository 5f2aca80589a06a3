using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Reads the source registry, <c>input/sources.yml</c>.</summary>
public static class SourceRegistryReader
{
    public static Outcome<SourceRegistry> Read(SourceText file)
    {
        var bag = new DiagnosticBag();
        SourceRegistry? registry = YamlFile.ReadRoot(file, bag) is { } root ? ReadRegistry(root, bag) : null;
        return new Outcome<SourceRegistry>(registry, bag.ToImmutable());
    }

    private static SourceRegistry ReadRegistry(YamlNode root, DiagnosticBag bag)
    {
        var names = new SourceNames(bag);
        var sources = ImmutableArray.CreateBuilder<Source>();
        foreach (IdEntry entry in new IdEntries(SourceKeys.Source, SourceKeys.Wrapper, DiagnosticCodes.DuplicateSource, bag).Read(root))
            if (entry.Bind(SourceKeys.Source, bag) is { } map) sources.Add(ReadSource(entry.Id, map, names));
        foreach (Source source in sources) CheckOrigin(source, sources, bag);
        return new SourceRegistry(sources.ToImmutable());
    }

    private static void CheckOrigin(Source source, IEnumerable<Source> all, DiagnosticBag bag)
    {
        if (source.Origin is not { } origin) return;
        if (origin.Value == source.Id)
            bag.Error(DiagnosticCodes.WrongValue, origin.At, $"the source '{source.Id}' cannot be its own origin; take the line out");
        else if (all.All(s => s.Id != origin.Value))
            bag.Error(DiagnosticCodes.UnknownSource, origin.At,
                $"unknown source '{Excerpt.Of(origin.Value)}'{Suggestions.DidYouMean(origin.Value, all.Select(s => s.Id))}");
    }

    /// <summary>A source without a usable name keeps its id, so that what refers to it is not reported as well.</summary>
    private static Source ReadSource(Located<string> id, YamlMap map, SourceNames names)
    {
        Located<string>? name = map.Line("name");
        return new Source
        {
            Id = id.Value,
            At = id.At,
            Name = name is { } named && names.Claim(named, id.Value) ? named.Value : name?.Value ?? id.Value,
            Kind = map.Word("kind", YamlWords.Kind) ?? SourceKind.Other,
            Country = ReadCountry(map),
            Home = map.Address("home"),
            Aliases = [.. map.Lines("aliases").Where(a => names.Claim(a, id.Value)).Select(a => a.Value)],
            StateOwned = map.Boolean("state-owned") ?? false,
            Party = ReadParty(map),
            Reliability = map.Word("reliability", YamlWords.Reliability) ?? Reliability.F,
            Reason = map.Prose("reason"),
            Independence = map.Prose("independence"),
            Origin = map.Line("origin"),
            Description = map.Prose("description"),
        };
    }

    private static string? ReadCountry(YamlMap map)
    {
        const string wanted = "two capital letters such as UA";
        if (map.Scalar("country", wanted) is not { } scalar) return null;
        if (scalar.Value.Length == 2 && scalar.Value.All(char.IsAsciiLetterUpper)) return scalar.Value;
        map.Wrong(scalar.At, $"country is {wanted}, not '{Excerpt.Of(scalar.Value)}'");
        return null;
    }

    /// <summary>Whose side it is; <c>true</c> where the editor knows that it takes a side and does not say whose.</summary>
    private static string? ReadParty(YamlMap map) => map.Find("party") switch
    {
        YamlScalar { Style: YamlStyle.Plain, Value: "true" } => "party to the conflict",
        YamlScalar { Style: YamlStyle.Plain, Value: "false" } => null,
        _ => map.Line("party")?.Value,
    };
}
