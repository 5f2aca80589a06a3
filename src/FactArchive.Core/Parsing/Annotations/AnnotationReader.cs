using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>
/// Reads what editors add to one seed. Only the form is judged here: whether the quotes stand in the seed, and
/// whether sources, tags, ratings and other reports exist, is for the stages that know them.
/// </summary>
public static class AnnotationReader
{
    public static Outcome<SeedAnnotation> Read(SourceText file)
    {
        var bag = new DiagnosticBag();
        SeedAnnotation? annotation = YamlFile.Open(file, AnnotationKeys.Annotation, bag) is { } map ? ReadAnnotation(file, map) : null;
        return new Outcome<SeedAnnotation>(annotation, bag.ToImmutable());
    }

    private static SeedAnnotation ReadAnnotation(SourceText file, YamlMap map) => new()
    {
        Path = file.Path,
        Name = ArchivePath.WithoutExtension(ArchivePath.FileName(file.Path)),
        Sha256 = ReadHash(map),
        Slug = map.Slug("slug"),
        Original = map.Address("original"),
        Archived = map.Address("archived"),
        Rights = map.Word("rights", YamlWords.Rights) ?? Rights.Full,
        Tags = map.DistinctLines("tags"),
        Related = map.DistinctLines("related"),
        Title = map.Line("title")?.Value,
        Authors = ReadAuthors(map),
        Published = map.Date("published"),
        Language = map.Language("language"),
        Caption = ReadCaption(map),
        Picture = PictureReviewReader.Read(map),
        Dismissed = [.. map.Scalars("dismissed").Where(q => QuoteForm.Check(q, map.Bag)).Select(q => new Located<string>(q.Value, q.At))],
        Claims = ReadClaims(map),
    };

    /// <summary>The whole hash, or enough of its beginning to know the text again.</summary>
    private static Located<string>? ReadHash(YamlMap map)
    {
        const string wanted = "the SHA-256 of the seed: 64 hexadecimal digits, or at least the first 8";
        if (map.Scalar("sha256", wanted) is not { } scalar) return null;
        if (scalar.Value.Length is >= 8 and <= 64 && scalar.Value.All(char.IsAsciiHexDigit))
            return new Located<string>(scalar.Value.ToLowerInvariant(), scalar.At);
        map.Wrong(scalar.At, $"sha256 is {wanted}, not '{Excerpt.Of(scalar.Value)}'");
        return null;
    }

    private static ImmutableArray<string>? ReadAuthors(YamlMap map) =>
        map.Find("authors") is null ? null : [.. map.DistinctLines("authors").Select(a => a.Value)];

    /// <summary>An empty text between quote marks takes a wrongly parsed caption away.</summary>
    private static string? ReadCaption(YamlMap map) => map.Exact("caption") is { } caption ? ReadingText.Normalize(caption.Value) : null;

    private static ImmutableArray<AnnotatedClaim> ReadClaims(YamlMap map)
    {
        var claims = ImmutableArray.CreateBuilder<AnnotatedClaim>();
        var firstLines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (YamlMap entry in map.Maps("claims", AnnotationKeys.Claim))
        {
            if (ClaimReader.Read(entry) is not { } claim) continue;
            if (firstLines.TryAdd(claim.Id.Value, claim.Id.At.Line)) claims.Add(claim);
            else map.Bag.Error(DiagnosticCodes.DuplicateClaimId, claim.Id.At,
                $"the id '{claim.Id.Value}' is taken at line {firstLines[claim.Id.Value]}; ids are unique in a report");
        }
        return claims.ToImmutable();
    }
}
