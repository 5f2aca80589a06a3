using FactArchive.Core.Text;

namespace FactArchive.Core.Model;

/// <summary>Whether a picture is what it is said to be (schema.org, <c>MediaManipulationRatingEnumeration</c>).</summary>
public enum PictureCode { Original, Decontextualized, EditedOrCropped, Transformed, Staged, SatireOrParody }

/// <summary>What a named editor found about the picture of a report, as captioned there.</summary>
/// <param name="Why">The reason; Markdown.</param>
/// <param name="Original">Where the picture stands as it was first published; null if nobody knows.</param>
public sealed record PictureReview(Location At, PictureCode Code, Review Review, string Why, Uri? Original);

/// <summary>The names of the codes: in annotations, and in schema.org.</summary>
public static class PictureCodes
{
    private static readonly (string Id, string Term)[] Rows =
    [
        ("original", "OriginalMediaContent"),
        ("decontextualized", "DecontextualizedContent"),
        ("edited-or-cropped", "EditedOrCroppedContent"),
        ("transformed", "TransformedContent"),
        ("staged", "StagedContent"),
        ("satire-or-parody", "SatireOrParodyContent"),
    ];

    public static string Id(this PictureCode code) => Rows[(int)code].Id;

    /// <summary>The member of the enumeration, as an address.</summary>
    public static string Term(this PictureCode code) => "https://schema.org/" + Rows[(int)code].Term;
}
