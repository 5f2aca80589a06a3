using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files.Feeds;

/// <summary><c>feed.json</c>: the newest reports as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeed
{
    private const string Path = "feed.json";

    public static PlannedOutput Plan(Archive archive, Wording words) => PlannedOutput.Of(Path, OutputKind.Feed, () => Write(archive, words));

    private static ReadOnlyMemory<byte> Write(Archive archive, Wording words)
    {
        SiteSettings site = archive.Settings;
        return JsonFile.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", site.Title);
            json.WriteString("home_page_url", site.Url.AbsoluteUri);
            json.WriteString("feed_url", SiteAddress.Of(site, Path));
            if (site.Description is { } description) json.WriteString("description", description);
            json.WriteString("language", site.Language);
            json.Objects("authors", [PublisherData.NameOf(site)], (j, name) => j.WriteString("name", name));
            json.Objects("items", FeedSource.Of(archive).Newest, (j, report) =>
            {
                string address = SiteAddress.Of(site, report.Path);
                j.WriteString("id", address);
                j.WriteString("url", address);
                if (report.Annotated.Original is { } original) j.WriteString("external_url", original.AbsoluteUri);
                j.WriteString("title", report.Annotated.DisplayTitle);
                j.WriteString("content_text", FeedSource.Summary(report, site, words));
                if (report.Annotated.Published is { } published) j.WriteString("date_published", ContentDates.Instant(published));
                if (ContentDates.Updated(report) is { } updated) j.WriteString("date_modified", ContentDates.Instant(updated));
                if (report.Annotated.Language is { } language) j.WriteString("language", language);
                j.Texts("tags", report.Tags.Select(t => t.Label));
            });
            json.WriteEndObject();
        });
    }
}
