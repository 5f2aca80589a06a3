using FactArchive.Core.Annotation;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files;

/// <summary><c>search.json</c>: one entry a report with its claims, for other tools; the search page has an index in pieces (<c>search/</c>).</summary>
internal static class SearchJson
{
    public static PlannedOutput Plan(Archive archive) => PlannedOutput.Of("search.json", OutputKind.Data, () => Write(archive));

    private static ReadOnlyMemory<byte> Write(Archive archive)
    {
        return JsonFile.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "factarchive-search/1");
            json.Objects("reports", archive.Reports, (j, report) =>
            {
                AnnotatedReport annotated = report.Annotated;
                j.WriteString("slug", report.Slug);
                j.WriteString("url", report.Path);
                j.WriteString("title", annotated.DisplayTitle);
                j.Text("site", annotated.Report.Site);
                j.Text("published", IsoDate.Of(annotated.Published));
                j.Text("language", annotated.Language);
                j.Texts("tags", report.Tags.Select(t => t.Label));
                j.Texts("sources", report.Sources.Select(s => s.Name));
                j.WriteString("text", annotated.Rights == Rights.Full
                    ? string.Join(' ', annotated.Report.Blocks.Where(b => b.HoldsClaims).Select(b => b.Text))
                    : "");
                j.Objects("claims", annotated.Claims, (c, claim) =>
                {
                    VerdictView verdict = VerdictView.Of(claim, InterfaceLanguages.English);
                    c.WriteString("id", claim.Id);
                    c.WriteString("url", report.ClaimPath(claim));
                    c.WriteString("claim", claim.Text);
                    c.WriteString("quote", string.Join(QuoteMatcher.Gap, claim.Quotes));
                    c.Text("speaker", claim.Speaker ?? claim.SpeakerText);
                    c.WriteString("verdict", verdict.Label);
                    c.WriteString("tone", verdict.Tone);
                });
            });
            json.WriteEndObject();
        }, indented: false);
    }
}
