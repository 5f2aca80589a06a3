using System.Collections.Immutable;
using FactArchive.Core.Annotation.Reanchoring;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>What became of one seed's annotation.</summary>
/// <param name="Before">The annotation as it stands; null where there is none.</param>
/// <param name="Repaired">Null if there is nothing to repair, or errors forbid it.</param>
public sealed record SeedReanchoring(string Path, InputFile? Before, RepairedAnnotation? Repaired, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool Changes => Repaired is { Changes: true };

    public string TextBefore => Before is null ? "" : Utf8Text.Decode(Path, Before.Bytes).Value?.Text ?? "";

    /// <summary>The bytes to be written.</summary>
    public ReadOnlyMemory<byte> Bytes => Utf8Text.Encode(Repaired?.Text ?? "", Before);
}

/// <param name="Diagnostics">All findings, sorted.</param>
public sealed record ReanchorResult(ImmutableArray<SeedReanchoring> Seeds, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool Failed => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>The way from seeds and annotations to repaired annotations. A seed with errors stops no other.</summary>
public static class ReanchorPipeline
{
    public static ReanchorResult Run(ArchiveInputs inputs, ImmutableArray<string> names)
    {
        ImmutableArray<SeedReanchoring> seeds = [.. names.Select(name => Reanchor(name, inputs))];
        return new ReanchorResult(seeds, [.. seeds.SelectMany(s => s.Diagnostics).Distinct().Order()]);
    }

    private static SeedReanchoring Reanchor(string name, ArchiveInputs inputs)
    {
        string seedPath = DraftPipeline.SeedFolder + name + DraftPipeline.SeedEnding, path = $"input/annotations/{name}.yml";
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange([.. inputs.Diagnostics.Where(d => d.At.Path == seedPath || d.At.Path == path)]);
        InputFile? seed = inputs.Seeds.FirstOrDefault(s => s.Path == seedPath), before = inputs.Annotations.FirstOrDefault(a => a.Path == path);
        if (seed is null || before is null) return new SeedReanchoring(path, before, null, diagnostics.ToImmutable());
        RepairedAnnotation? repaired = Repair(seed, before, diagnostics);
        return new SeedReanchoring(path, before, repaired, diagnostics.ToImmutable());
    }

    private static RepairedAnnotation? Repair(InputFile seed, InputFile annotation, DiagnosticBag diagnostics)
    {
        // What a build says of the seed's own form is no matter of its quotes: only errors are told.
        var found = new DiagnosticBag();
        Report? report = InputPhase.ReadSeed(seed, found);
        SourceText? file = Take(Utf8Text.Decode(annotation.Path, annotation.Bytes), found);
        SeedAnnotation? read = file is null ? null : Take(AnnotationReader.Read(file), found);
        diagnostics.AddRange([.. found.ToImmutable().Where(d => d.Severity == Severity.Error)]);
        return report is null || read is null || found.HasErrors ? null : Take(Reanchorer.Repair(report, file!, read), diagnostics);
    }

    private static T? Take<T>(Outcome<T> outcome, DiagnosticBag diagnostics)
        where T : class
    {
        diagnostics.AddRange(outcome.Diagnostics);
        return outcome.Value;
    }
}
