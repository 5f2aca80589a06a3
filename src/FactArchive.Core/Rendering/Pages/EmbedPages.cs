using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>
/// A card of one claim for a frame on somebody else's page: no script, no form, every link leaves the frame; with what oEmbed
/// readers ask for (https://oembed.com). Only of reviewed claims: alone in a frame, a machine's finding would look like a verdict.
/// </summary>
internal static class EmbedPages
{
    public const string Card = "embed.html";
    public const string OEmbed = "oembed.json";

    private const int Width = 600;
    private const int Height = 360;

    public static IEnumerable<OutputFile> Render(PageRenderer pages, ClaimViews claims)
    {
        foreach (ClaimView claim in pages.Archive.Reports.SelectMany(r => claims.Of(r)).Where(c => c.CanEmbed))
        {
            yield return pages.RenderBare(claim.Path + Card, Layouts.Embed, new PageHead(claim.Text, Language: claim.Language), new { Claim = claim });
            yield return Describe(pages.Archive.Settings, claim);
        }
    }

    private static OutputFile Describe(SiteSettings site, ClaimView claim)
    {
        string address = Html.Encode(SiteAddress.Of(site, claim.Path + Card)), title = Html.Encode(claim.Text);
        return JsonFile.Write(claim.Path + OEmbed, json =>
        {
            json.WriteStartObject();
            json.WriteString("version", "1.0");
            json.WriteString("type", "rich");
            json.WriteString("title", claim.Text);
            json.WriteString("provider_name", site.Title);
            json.WriteString("provider_url", site.Url.AbsoluteUri);
            json.WriteString("author_name", PublisherData.NameOf(site));
            json.WriteNumber("width", Width);
            json.WriteNumber("height", Height);
            json.WriteString("html", $"<iframe src=\"{address}\" title=\"{title}\" width=\"{Width}\" height=\"{Height}\" loading=\"lazy\"></iframe>");
            json.WriteEndObject();
        });
    }
}
