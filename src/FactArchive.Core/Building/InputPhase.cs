using System.Collections.Immutable;
using System.Security.Cryptography;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>What the files of the archive say, each for itself.</summary>
internal sealed record ParsedInputs
{
    public SiteSettings? Settings { get; init; }

    public required SourceRegistry Sources { get; init; }

    public required TagVocabulary Tags { get; init; }

    public required Connections Connections { get; init; }

    public required ImmutableArray<Report> Reports { get; init; }

    /// <summary>Older texts by the name of their seed, oldest first.</summary>
    public required ImmutableDictionary<string, ImmutableArray<SeedVersion>> Versions { get; init; }

    public required ImmutableDictionary<string, SeedAnnotation> Annotations { get; init; }

    public required ImmutableArray<Page> Pages { get; init; }

    public Theme? Theme { get; init; }
}

/// <summary>Input: reads every file, whatever is wrong with the others, so that one run tells all.</summary>
internal static class InputPhase
{
    public static ParsedInputs Read(ArchiveInputs inputs, BuildOptions options, DiagnosticBag diagnostics)
    {
        ImmutableArray<Report> reports = [.. InParallel.Select(inputs.Seeds, ReadSeed, diagnostics).OfType<Report>()];
        var annotations = new AnnotationInputs(inputs, diagnostics);
        return new ParsedInputs
        {
            Settings = ReadSettings(inputs, options, diagnostics),
            Sources = ReadSources(inputs, diagnostics),
            Tags = inputs.Tags is { } tags ? Take(Yaml(tags, TagVocabularyReader.Read), diagnostics) ?? TagVocabulary.None : TagVocabulary.None,
            Connections = inputs.Connections is { } pairs ? Take(Yaml(pairs, ConnectionsReader.Read), diagnostics) ?? Connections.None : Connections.None,
            Reports = reports,
            Versions = VersionInputs.Read(inputs, diagnostics),
            Annotations = annotations.Read(),
            Pages = [.. inputs.Pages.Select(p => Take(Yaml(p, PageReader.Read), diagnostics)).OfType<Page>().Where(p => options.Drafts || !p.Draft)],
            Theme = Take(Theme.Load(inputs.Theme), diagnostics),
        };
    }

    public static Report? ReadSeed(InputFile seed, DiagnosticBag diagnostics)
    {
        SourceText? text = Take(SeedDecoder.Decode(seed), diagnostics);
        if (text is null) return null;
        string hash = Convert.ToHexStringLower(SHA256.HashData(seed.Bytes.Span));
        return Take(SeedParser.Parse(text, hash), diagnostics);
    }

    public static SiteSettings? ReadSettings(ArchiveInputs inputs, BuildOptions options, DiagnosticBag diagnostics)
    {
        if (inputs.Site is null)
        {
            diagnostics.Error(DiagnosticCodes.SiteMissing, new Location("input/site.yml", 1, 1),
                "the site settings are missing; write input/site.yml, beginning with `title: My archive`");
            return null;
        }
        Outcome<SiteSettings> read = Yaml(inputs.Site, SiteSettingsReader.Read);
        SiteSettings? settings = Take(read, diagnostics);
        if (options.Url is { } url && settings is not null) return settings with { Url = url };
        if (read.Diagnostics.IsEmpty && settings?.Url == SiteSettings.DefaultUrl)
            diagnostics.Notice(DiagnosticCodes.SiteAddressMissing, new Location(inputs.Site.Path, 1, 1),
                $"no `url:`, so the feed, the sitemap and canonical addresses say {settings.Url}; give it here, or build with --url");
        return settings;
    }

    public static SourceRegistry ReadSources(ArchiveInputs inputs, DiagnosticBag diagnostics) =>
        inputs.Sources is { } sources ? Take(Yaml(sources, SourceRegistryReader.Read), diagnostics) ?? SourceRegistry.Empty : NoSources(diagnostics);

    private static SourceRegistry NoSources(DiagnosticBag diagnostics)
    {
        diagnostics.Notice(DiagnosticCodes.SourcesMissing, new Location("input/sources.yml", 1, 1),
            "there is no source registry, so speakers stay unresolved; begin one with `new source`");
        return SourceRegistry.Empty;
    }

    private static Outcome<T> Yaml<T>(InputFile file, Func<SourceText, Outcome<T>> read)
        where T : class
    {
        Outcome<SourceText> text = Utf8Text.Decode(file.Path, file.Bytes);
        return text.Value is null ? new Outcome<T>(null, text.Diagnostics) : read(text.Value);
    }

    private static T? Take<T>(Outcome<T> outcome, DiagnosticBag diagnostics)
        where T : class
    {
        diagnostics.AddRange(outcome.Diagnostics);
        return outcome.Value;
    }
}
