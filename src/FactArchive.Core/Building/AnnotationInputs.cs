using System.Collections.Immutable;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>Reads the annotations, and tells of those whose seed is not there.</summary>
internal sealed class AnnotationInputs(ArchiveInputs inputs, DiagnosticBag diagnostics)
{
    /// <summary>By the name of the seed. An annotation with errors still counts: its seed must not be published without it.</summary>
    public ImmutableDictionary<string, SeedAnnotation> Read()
    {
        HashSet<string> seeds = [.. inputs.Seeds.Select(s => ArchivePath.WithoutExtension(ArchivePath.FileName(s.Path)))];
        var annotations = ImmutableDictionary.CreateBuilder<string, SeedAnnotation>(StringComparer.Ordinal);
        ImmutableArray<SeedAnnotation?> read = InParallel.Select(inputs.Annotations, Read, diagnostics);
        foreach ((InputFile file, SeedAnnotation? annotation) in inputs.Annotations.Zip(read))
        {
            string name = ArchivePath.WithoutExtension(ArchivePath.FileName(file.Path));
            if (!seeds.Contains(name)) TellMissing(file, name, seeds);
            if (annotation is not null) annotations[name] = annotation;
        }
        return annotations.ToImmutable();
    }

    private static SeedAnnotation? Read(InputFile file, DiagnosticBag found)
    {
        Outcome<SourceText> text = Utf8Text.Decode(file.Path, file.Bytes);
        found.AddRange(text.Diagnostics);
        if (text.Value is null) return null;
        Outcome<SeedAnnotation> read = AnnotationReader.Read(text.Value);
        found.AddRange(read.Diagnostics);
        return read.Value is { } annotation ? annotation with { FileSha256 = FileHash.Of(file.Path, file.Bytes.Span).Hash } : null;
    }

    private void TellMissing(InputFile file, string name, HashSet<string> seeds)
    {
        string? nearest = Suggestions.Nearest(name, seeds);
        string remedy = nearest is null ? "put the seed back, or delete this annotation" : $"did you mean seeds/{nearest}.txt?";
        diagnostics.Error(DiagnosticCodes.SeedMissing, new Location(file.Path, 1, 1), $"there is no seeds/{name}.txt for this annotation; {remedy}");
    }
}
