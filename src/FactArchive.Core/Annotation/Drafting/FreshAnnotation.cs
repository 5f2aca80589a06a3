using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Annotation.Drafting;

/// <summary>Writes the annotation of a seed that has none.</summary>
internal static class FreshAnnotation
{
    private static readonly ClaimStyle Style = ClaimStyle.Default with { Spaced = true };

    /// <param name="slug">The report's address as it is now: pinned by taking the comment mark away.</param>
    public static string Write(Report report, string slug, ImmutableArray<DraftedClaim> claims) =>
        $"""
        # yaml-language-server: $schema=../../schemas/annotation.schema.json
        sha256: {report.Sha256}
        # slug: {slug}
        # original: https://…  # where it was published
        # archived: https://…  # a copy that stays
        # tags: []  # ids of input/tags.yml
        claims:
        {ClaimYaml.Items(claims, Style)}

        """.ReplaceLineEndings("\n");
}
