using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files;

/// <summary><c>data/claimreview.json</c>: every ClaimReview of the site as a schema.org DataFeed, as Data Commons reads it.</summary>
internal static class ClaimReviewFeed
{
    public const string Path = "data/claimreview.json";

    public static PlannedOutput Plan(Archive archive, Wording words) => PlannedOutput.Of(Path, OutputKind.Data, () => Write(archive, words));

    private static ReadOnlyMemory<byte> Write(Archive archive, Wording words)
    {
        ClaimInReport[] reviewed = [.. archive.Claims.Where(c => ClaimData.IsReviewed(c.Claim))];
        return JsonFile.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", PageData.Context);
            json.WriteString("@type", "DataFeed");
            json.WriteString("name", archive.Settings.Title);
            json.WriteString("url", SiteAddress.Of(archive.Settings, Path));
            if (reviewed.Max(c => ContentDates.Updated(c.Claim)) is { } latest) json.WriteString("dateModified", IsoDate.Of(latest));
            PublisherData.Write(json, "publisher", archive.Settings);
            json.Objects("dataFeedElement", reviewed, (j, claim) =>
            {
                j.WriteString("@type", "DataFeedItem");
                if (ContentDates.Created(claim.Claim) is { } created) j.WriteString("dateCreated", IsoDate.Of(created));
                if (ContentDates.Updated(claim.Claim) is { } updated) j.WriteString("dateModified", IsoDate.Of(updated));
                j.Objects("item", [claim], (item, one) => ClaimData.WriteReview(item, archive, one.Report, one.Claim, words));
            });
            json.WriteEndObject();
        });
    }
}
