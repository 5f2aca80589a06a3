using FactArchive.Core.Text;

namespace FactArchive.Core.Model;

/// <summary>A hand-written page, <c>input/pages/NAME.md</c>.</summary>
public sealed record Page
{
    /// <summary>The page's folder in the site, such as <c>about/</c>.</summary>
    public required string Path { get; init; }

    public required Located<string> Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Label in the menu; null keeps the page out of it.</summary>
    public string? Menu { get; init; }

    public int Order { get; init; }

    /// <summary>Drafts are written only where the build asks for them.</summary>
    public bool Draft { get; init; }

    /// <summary>The file, so that links in it can be located.</summary>
    public required SourceText File { get; init; }

    /// <summary>Where the Markdown begins in the file.</summary>
    public required int BodyStart { get; init; }

    public string Markdown => File.Text[BodyStart..];
}
