using System.Text;
using Microsoft.AspNetCore.Http;

namespace FactArchive.Edge.Preview;

/// <summary>
/// The script that reloads an open page and lays the errors over it. It and its style are files of their own, because
/// the pages' security policy allows neither in line.
/// </summary>
public static class Overlay
{
    public const string Folder = "/_preview/";

    public const string Socket = Folder + "socket";

    private const string BodyEnd = "</body>";

    private static readonly byte[] Script = Resource("preview/preview.js");
    private static readonly byte[] Style = Resource("preview/preview.css");

    /// <summary>A page with the script before the end of its body.</summary>
    public static ReadOnlyMemory<byte> Inject(ReadOnlyMemory<byte> page, string build)
    {
        byte[] tag = Encoding.UTF8.GetBytes($"<script src=\"{Folder}preview.js?build={build}\" defer></script>");
        int at = EndOfBody(page.Span);
        return (byte[])[.. page.Span[..at], .. tag, .. page.Span[at..]];
    }

    /// <summary>The files of the overlay; null for another path.</summary>
    public static SiteAnswer? Answer(string path) => path switch
    {
        Folder + "preview.js" => new SiteAnswer(StatusCodes.Status200OK, ContentTypes.Of(path), Script),
        Folder + "preview.css" => new SiteAnswer(StatusCodes.Status200OK, ContentTypes.Of(path), Style),
        _ => null,
    };

    /// <summary>What is shown while there is no page to show; the overlay says why, and a good build reloads it.</summary>
    public static SiteAnswer Placeholder(bool failed)
    {
        string title = failed ? "The archive does not build yet" : "The archive is being built";
        string text = failed ? "This page shows the site as soon as the errors are mended." : "This page shows the site in a moment.";
        string html = $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
            <link rel="stylesheet" href="{Folder}preview.css"></head>
            <body class="factarchive-placeholder"><main><h1>{title}</h1><p>{text}</p></main></body>
            </html>

            """;
        return new SiteAnswer(StatusCodes.Status503ServiceUnavailable, ContentTypes.Html, Encoding.UTF8.GetBytes(html));
    }

    private static int EndOfBody(ReadOnlySpan<byte> page)
    {
        for (int at = page.LastIndexOf((byte)'<'); at >= 0; at = page[..at].LastIndexOf((byte)'<'))
            if (page.Length - at >= BodyEnd.Length && Ascii.EqualsIgnoreCase(page.Slice(at, BodyEnd.Length), BodyEnd)) return at;
        return page.Length;
    }

    private static byte[] Resource(string name)
    {
        using Stream stream = typeof(Overlay).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
