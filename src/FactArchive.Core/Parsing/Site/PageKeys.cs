namespace FactArchive.Core.Parsing;

/// <summary>The keys of a page's front matter.</summary>
public static class PageKeys
{
    /// <summary>The title is needed too, but a page without one has its own message.</summary>
    public static KeySet Page { get; } = new("a page", [], ["title", "description", "menu", "order", "draft"]);
}
