namespace FactArchive.Core.Parsing;

/// <summary>The keys of <c>input/annotations/NAME.yml</c>.</summary>
public static class AnnotationKeys
{
    public static KeySet Annotation { get; } = new("an annotation", [],
        ["sha256", "slug", "original", "archived", "rights", "tags", "related",
            "title", "authors", "published", "language", "caption", "media", "dismissed", "claims"]);

    public static KeySet Media { get; } = new("a picture's review", ["code", "reviewed", "why"], ["original"]);

    public static KeySet Claim { get; } = new("a claim", ["id", "quote"],
        ["prefix", "suffix", "claim", "source", "speaker", "via", "citing", "origin", "basis", "reliability", "credibility", "polarity",
            "status", "reviewed", "rating", "why", "evidence", "history", "same-as", "contradicts"]);

    public static KeySet Reviewed { get; } = new("a review", ["by", "on"], []);

    public static KeySet Evidence { get; } = new("evidence", ["url"],
        ["archived", "title", "source", "publisher", "published", "relation", "origin"]);

    public static KeySet History { get; } = new("an earlier verdict", ["on"], ["rating", "why"]);
}
