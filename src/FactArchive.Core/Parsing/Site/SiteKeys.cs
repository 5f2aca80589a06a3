namespace FactArchive.Core.Parsing;

/// <summary>The keys of <c>input/site.yml</c>.</summary>
public static class SiteKeys
{
    public static KeySet Site { get; } = new("the site", ["title"],
        ["description", "url", "domain", "language", "publisher", "notice", "ratings", "share-pictures", "policies"]);

    public static KeySet Publisher { get; } = new("a publisher", ["name"], ["url", "email", "logo"]);

    public static KeySet Rating { get; } = new("a rating", ["id", "label"], ["value", "description", "tone"]);

    /// <summary>The rules of the field that the archive can be held to.</summary>
    public static KeySet Policies { get; } = new("policies", [],
        ["methodology-page", "corrections-page", "contact-page", "about-page", "funding-page", "independence-page",
            "archived-evidence", "claim-length", "two-origins", "known-original"]);
}
