using System.Collections.Immutable;
using System.Text;
using FactArchive.Benchmarks.Corpus;
using FactArchive.Core.Annotation;
using FactArchive.Core.Detection;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Text;

namespace FactArchive.Benchmarks;

/// <summary>The fiction corpus, parsed and anchored: what the archive is assembled from.</summary>
internal sealed record AnchoredCorpus(ImmutableArray<AnnotatedReport> Reports, SiteSettings Site, SourceRegistry Sources, TagVocabulary Tags)
{
    public static AnchoredCorpus Of(int reports)
    {
        Dictionary<string, string> files = FictionCorpus.Files(reports).ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
        SourceRegistry sources = SourceRegistryReader.Read(new SourceText("input/sources.yml", files["input/sources.yml"])).Value!;
        TagVocabulary tags = TagVocabularyReader.Read(new SourceText("input/tags.yml", files["input/tags.yml"])).Value!;
        SiteSettings site = SiteSettingsReader.Read(new SourceText("input/site.yml", files["input/site.yml"])).Value!;
        IEnumerable<string> seeds = files.Keys.Where(p => p.StartsWith("seeds/", StringComparison.Ordinal));
        return new AnchoredCorpus([.. seeds.Select(p => Anchor(p, files, sources))], site, sources, tags);
    }

    /// <summary>With all connections: groups, contradictions, related reports.</summary>
    public Archive Assemble() => ArchiveAssembler.Assemble(Reports, Site, Sources, Tags, [], Connections.None).Value!;

    private static AnnotatedReport Anchor(string path, Dictionary<string, string> files, SourceRegistry sources)
    {
        Report report = SeedParser.Parse(new SourceText(path, files[path]), SeedHash.Of(Encoding.UTF8.GetBytes(files[path]))).Value!;
        string file = $"input/annotations/{report.Name}.yml";
        SeedAnnotation? annotation = files.TryGetValue(file, out string? yaml) ? AnnotationReader.Read(new SourceText(file, yaml)).Value : null;
        return ClaimAnchorer.Anchor(report, annotation, AttributionDetector.Detect(report, sources), sources, RatingScale.Default).Value!;
    }
}
