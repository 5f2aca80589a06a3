using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Model;

/// <summary>How seriously a policy is taken.</summary>
public enum PolicyLevel { Off, Warn, Error }

/// <summary>Who answers for the archive.</summary>
public sealed record Publisher(string Name, Uri? Url = null, string? Email = null, Uri? Logo = null);

/// <summary>The archive's settings, <c>input/site.yml</c>.</summary>
public sealed record SiteSettings
{
    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Where the site stands until an editor says where: the preview's address.</summary>
    public static Uri DefaultUrl { get; } = new("http://localhost:5080/");

    /// <summary>Where the site will stand, with its path and a closing slash.</summary>
    public Uri Url { get; init; } = DefaultUrl;

    /// <summary>The site's own domain, for hosts that read it from the file <c>CNAME</c>; lower case, without scheme and path.</summary>
    public string? Domain { get; init; }

    /// <summary>The language of the pages (BCP 47); a file of the theme, or of the program, has its words.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where the editor says the language.</summary>
    public Location LanguageAt { get; init; }

    public Publisher Publisher { get; init; } = new("");

    /// <summary>A line that every page shows, such as that this is sample material; Markdown.</summary>
    public string? Notice { get; init; }

    public RatingScale Ratings { get; init; } = RatingScale.Default;

    /// <summary>Whether a picture is drawn of each report, for those who share it.</summary>
    public bool SharePictures { get; init; } = true;

    public ImmutableDictionary<string, PolicyLevel> Policies { get; init; } = ImmutableDictionary<string, PolicyLevel>.Empty;

    /// <summary>The path under which the site stands: "/" or "/repo/".</summary>
    public string BasePath => Url.AbsolutePath;
}
