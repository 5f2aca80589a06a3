using System.Collections.Immutable;
using FactArchive.Core.Annotation.Drafting;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>What became of one seed.</summary>
/// <param name="Path">Its annotation.</param>
/// <param name="Before">The annotation as it stands; null where there is none.</param>
/// <param name="Draft">Null if errors forbid one.</param>
public sealed record SeedDraft(string Name, string Path, InputFile? Before, AnnotationDraft? Draft, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool IsNew => Before is null;

    public bool Changes => Draft is { Claims: > 0 };

    public string? TextBefore => Before is null ? null : Utf8Text.Decode(Path, Before.Bytes).Value?.Text;

    /// <summary>The bytes to be written: a byte order mark stays where there was one.</summary>
    public ReadOnlyMemory<byte> Bytes => Utf8Text.Encode(Draft?.Text ?? "", Before);
}

/// <param name="Seeds">None if the archive's own settings have errors.</param>
/// <param name="Diagnostics">All findings, sorted.</param>
public sealed record DraftResult(ImmutableArray<SeedDraft> Seeds, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool Failed => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>The way from seeds to drafted annotations. A seed with errors stops no other.</summary>
public static class DraftPipeline
{
    internal const string SeedFolder = "seeds/";
    internal const string SeedEnding = ".txt";

    /// <summary>The names of all seeds, also of those that could not be read.</summary>
    public static ImmutableArray<string> SeedNames(ArchiveInputs inputs) =>
    [
        .. inputs.Seeds.Select(s => s.Path)
            .Concat(inputs.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.At.Path))
            .Where(p => p.StartsWith(SeedFolder, StringComparison.Ordinal) && p.EndsWith(SeedEnding, StringComparison.Ordinal))
            .Select(p => p[SeedFolder.Length..^SeedEnding.Length])
            .Where(name => !name.Contains('/', StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public static DraftResult Run(ArchiveInputs inputs, ImmutableArray<string> names)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange([.. inputs.Diagnostics.Where(d => d.At.Path is "input" or "input/annotations" or "input/site.yml" or "input/sources.yml" or "seeds")]);
        SourceRegistry sources = InputPhase.ReadSources(inputs, diagnostics);
        RatingScale scale = InputPhase.ReadSettings(inputs, new BuildOptions(), diagnostics)?.Ratings ?? RatingScale.Default;
        // Without the whole registry and scale, speakers would stay unknown and good ratings look wrong.
        if (diagnostics.HasErrors) return new DraftResult([], [.. diagnostics.ToImmutable().Distinct().Order()]);
        ImmutableArray<SeedDraft> drafts = [.. names.Select(name => Draft(name, inputs, sources, scale))];
        return new DraftResult(drafts, [.. diagnostics.ToImmutable().Concat(drafts.SelectMany(d => d.Diagnostics)).Distinct().Order()]);
    }

    private static SeedDraft Draft(string name, ArchiveInputs inputs, SourceRegistry sources, RatingScale scale)
    {
        string seedPath = SeedFolder + name + SeedEnding, path = $"input/annotations/{name}.yml";
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange([.. inputs.Diagnostics.Where(d => d.At.Path == seedPath || ArchivePath.WithoutExtension(d.At.Path) + ".yml" == path)]);
        InputFile? seed = inputs.Seeds.FirstOrDefault(s => s.Path == seedPath), before = inputs.Annotations.FirstOrDefault(a => a.Path == path);
        Report? report = seed is null ? null : InputPhase.ReadSeed(seed, diagnostics);
        SourceText? file = before is null ? null : Take(Utf8Text.Decode(path, before.Bytes), diagnostics);
        SeedAnnotation? annotation = file is null || AnnotationDrafter.IsBlank(file) ? null : Take(AnnotationReader.Read(file), diagnostics);
        if (report is null || diagnostics.HasErrors) return new SeedDraft(name, path, before, null, diagnostics.ToImmutable());
        ImmutableArray<DetectedClaim> detected = ProcessPhase.Detect(report, annotation, sources);
        AnnotationDraft? draft = Take(AnnotationDrafter.Draft(report, file, annotation, detected, sources, scale), diagnostics);
        return new SeedDraft(name, path, before, draft, diagnostics.ToImmutable());
    }

    private static T? Take<T>(Outcome<T> outcome, DiagnosticBag diagnostics)
        where T : class
    {
        diagnostics.AddRange(outcome.Diagnostics);
        return outcome.Value;
    }
}
