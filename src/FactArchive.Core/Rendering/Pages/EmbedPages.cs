using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

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

    public static IEnumerable<PlannedOutput> Plan(PageRenderer pages, ClaimViews claims)
    {
        foreach (ClaimInReport claim in pages.Archive.Claims.Where(c => ClaimView.MayEmbed(c.Claim)))
        {
            yield return pages.PlanBare(claim.Path + Card, OutputKind.Embed, Layouts.Embed, () => Content(claims.Of(claim)));
            yield return PlannedOutput.Of(claim.Path + OEmbed, OutputKind.Embed, () => Describe(pages.Archive.Settings, claim.Path, claim.Claim.Text));
        }
    }

    private static PageContent Content(ClaimView claim) => new(new PageHead(claim.Text, Language: claim.Language), new { Claim = claim });

    private static ReadOnlyMemory<byte> Describe(SiteSettings site, string path, string text)
    {
        string address = Html.Encode(SiteAddress.Of(site, path + Card)), title = Html.Encode(text);
        return JsonFile.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("version", "1.0");
            json.WriteString("type", "rich");
            json.WriteString("title", text);
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
