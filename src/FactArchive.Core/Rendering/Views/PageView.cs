using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Pictures;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Templates;

namespace FactArchive.Core.Rendering.Views;

/// <summary>What a page says of itself in its head.</summary>
/// <param name="Title">Without the archive's name.</param>
/// <param name="AnyAddress">The page is shown at addresses that are not its own (404).</param>
/// <param name="Feed">Path of a feed that follows this page.</param>
/// <param name="Embed">Path of the page's oEmbed file.</param>
/// <param name="IsArticle">Whether the page is about one thing that was published, for those who share it (Open Graph).</param>
public sealed record PageHead(
    string Title, string? Description = null, bool AnyAddress = false, string? Section = null, string? Language = null,
    string? Feed = null, bool IsArticle = false, string? Embed = null)
{
    /// <summary>What the page says to machines besides its way from home.</summary>
    internal ImmutableArray<DataNode> Data { get; init; } = [];

    /// <summary>The page in a picture, for those who share it, and its path.</summary>
    internal (string Path, SharePicture Picture)? Shared { get; init; }
}

/// <summary>The page as the base layout sees it.</summary>
public sealed record PageView
{
    public required string Title { get; init; }

    public required string FullTitle { get; init; }

    public string? Description { get; init; }

    /// <summary>Absolute address; null for pages that should not be found.</summary>
    public string? Canonical { get; init; }

    public required string Layout { get; init; }

    /// <summary>The page's structured data (schema.org in JSON-LD), for a script element; null for pages that should not be found.</summary>
    public Html? Data { get; init; }

    /// <summary>Path of a feed that follows this page.</summary>
    public string? Feed { get; init; }

    /// <summary>Path of a file that says how to embed the page (oEmbed).</summary>
    public string? Embed { get; init; }

    /// <summary>The page in a picture, for those who share it; null if there is none.</summary>
    public PictureView? Picture { get; init; }

    /// <summary><c>article</c> or <c>website</c> (Open Graph).</summary>
    public required string Kind { get; init; }

    /// <summary>Path of the menu entry that the page belongs to.</summary>
    public string? Section { get; init; }

    /// <summary>The language of the page's interface (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    public static PageView Of(string path, string layout, PageHead head, SiteSettings settings, Wording words) => new()
    {
        Language = words.Tag,
        Direction = WritingDirection.Of(words.Tag),
        Title = head.Title,
        FullTitle = path == "index.html" ? settings.Title : $"{head.Title} · {settings.Title}",
        Description = head.Description ?? settings.Description,
        Canonical = head.AnyAddress ? null : SiteAddress.Of(settings, path),
        Data = head.AnyAddress ? null : DataOf(path, head, settings, words),
        Feed = head.Feed,
        Embed = head.Embed,
        Picture = PictureView.Of(settings, head.Shared),
        Kind = head.IsArticle ? "article" : "website",
        Layout = layout,
        Section = head.Section,
    };

    private static Html DataOf(string path, PageHead head, SiteSettings settings, Wording words)
    {
        (string, string)? section = head.Section is { } over ? (Label(over, words), over) : null;
        bool isHome = path == "index.html";
        return PageData.Of(isHome ? head.Data : [PageData.Breadcrumbs(settings, path, head.Title, section), .. head.Data]);
    }

    /// <summary>Sections bear the name of their page's phrase; a hand-written page is its own section, and never above itself.</summary>
    private static string Label(string section, Wording words) =>
        words.Has(section.TrimEnd('/')) ? words.Say(section.TrimEnd('/')) : char.ToUpperInvariant(section[0]) + section[1..].TrimEnd('/');
}
