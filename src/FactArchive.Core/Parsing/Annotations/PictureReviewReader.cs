using FactArchive.Core.Model;

namespace FactArchive.Core.Parsing;

/// <summary>Reads what an editor found about a report's picture (key <c>media</c>).</summary>
internal static class PictureReviewReader
{
    /// <summary>Null where there is none, or where it is not whole: half a verdict is not published.</summary>
    public static PictureReview? Read(YamlMap annotation)
    {
        if (annotation.Map("media", AnnotationKeys.Media) is not { } map) return null;
        PictureCode? code = map.Word("code", YamlWords.PictureCode);
        Review? review = ClaimReader.ReadReview(map);
        string? why = map.Prose("why");
        Uri? original = map.Address("original");
        return code is null || review is null || why is null ? null : new PictureReview(map.At, code.Value, review, why, original);
    }
}
