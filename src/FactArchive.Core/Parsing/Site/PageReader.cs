using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Reads a hand-written page: front matter between <c>---</c> lines, then Markdown.</summary>
public static class PageReader
{
    private const int OrderLimit = 10_000;

    private static readonly YamlMapping NoKeys = new([], default);

    /// <summary>Null only where the page can have no address; without front matter the whole file is Markdown.</summary>
    public static Outcome<Page> Read(SourceText file)
    {
        var bag = new DiagnosticBag();
        string? path = PagePath.Of(file.Path, bag);
        FrontMatter? matter = FrontMatter.Find(file, bag);
        YamlMap keys = ReadKeys(file, matter, bag);
        Page page = ReadPage(file, path ?? "", matter?.BodyStart ?? 0, keys);
        if (MarkdownDialect.FaultOf(page.Markdown) is { } fault)
            bag.Error(DiagnosticCodes.MarkdownLimits, file.LocationAt(page.BodyStart), $"the Markdown of this page {fault}");
        return new Outcome<Page>(path is null ? null : page, bag.ToImmutable());
    }

    private static YamlMap ReadKeys(SourceText file, FrontMatter? matter, DiagnosticBag bag)
    {
        if (matter is not { } found) return YamlMap.Bind(NoKeys, PageKeys.Page, bag);
        if (file.Text.AsSpan(found.Yaml.Start, found.Yaml.Length).IsWhiteSpace()) return WithoutTitle(NoKeys, file, bag);
        Outcome<YamlNode> read = YamlReader.Read(file, found.Yaml);
        bag.AddRange(read.Diagnostics);
        return read.Value is YamlMapping mapping && !mapping.Entries.Any(e => e.Key == "title")
            ? WithoutTitle(mapping, file, bag)
            : YamlMap.BindFile(read.Value, PageKeys.Page, bag) ?? YamlMap.Bind(NoKeys, PageKeys.Page, bag);
    }

    private static YamlMap WithoutTitle(YamlMapping mapping, SourceText file, DiagnosticBag bag)
    {
        bag.Error(DiagnosticCodes.PageFrontMatter, file.LocationAt(0), "the page has no title; add `title: …` between the --- lines");
        return YamlMap.Bind(mapping, PageKeys.Page, bag);
    }

    private static Page ReadPage(SourceText file, string path, int bodyStart, YamlMap map)
    {
        Located<string> title = ReadTitle(map) ?? new Located<string>(PagePath.FallbackTitle(file.Path), file.LocationAt(0));
        return new Page
        {
            Path = path,
            Title = title,
            Description = map.Line("description")?.Value,
            Menu = ReadMenu(map, title.Value),
            Order = map.Number("order", -OrderLimit, OrderLimit) ?? 0,
            Draft = map.Boolean("draft") ?? false,
            File = file,
            BodyStart = bodyStart,
        };
    }

    private static Located<string>? ReadTitle(YamlMap map)
    {
        if (map.Has("title") && map.Lacks("title"))
            map.Bag.Error(DiagnosticCodes.PageFrontMatter, map.KeyAt("title"), "the page has no title; write it after `title:`");
        return map.Line("title");
    }

    /// <summary>A label of its own, or <c>true</c> for the title.</summary>
    private static string? ReadMenu(YamlMap map, string title) => map.Find("menu") switch
    {
        YamlScalar { Style: YamlStyle.Plain, Value: "true" } => title,
        YamlScalar { Style: YamlStyle.Plain, Value: "false" } => null,
        _ => map.Line("menu")?.Value,
    };
}
