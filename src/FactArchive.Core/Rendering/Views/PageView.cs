using FactArchive.Core.Model;

namespace FactArchive.Core.Rendering.Views;

/// <summary>What a page says of itself in its head.</summary>
/// <param name="Title">Without the archive's name.</param>
/// <param name="AnyAddress">The page is shown at addresses that are not its own (404).</param>
public sealed record PageHead(string Title, string? Description = null, bool AnyAddress = false, string? Section = null, string? Language = null);

/// <summary>The page as the base layout sees it.</summary>
public sealed record PageView
{
    public required string Title { get; init; }

    public required string FullTitle { get; init; }

    public string? Description { get; init; }

    /// <summary>Absolute address; null for pages that should not be found.</summary>
    public string? Canonical { get; init; }

    public required string Layout { get; init; }

    /// <summary>Path of the menu entry that the page belongs to.</summary>
    public string? Section { get; init; }

    public static PageView Of(string path, string layout, PageHead head, SiteSettings settings) => new()
    {
        Title = head.Title,
        FullTitle = path == "index.html" ? settings.Title : $"{head.Title} · {settings.Title}",
        Description = head.Description ?? settings.Description,
        Canonical = head.AnyAddress ? null : SiteAddress.Of(settings, path),
        Layout = layout,
        Section = head.Section,
    };
}
