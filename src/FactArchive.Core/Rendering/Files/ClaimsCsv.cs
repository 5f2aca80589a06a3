using System.Globalization;
using System.Text;
using FactArchive.Core.Annotation;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files;

/// <summary>
/// <c>data/claims.csv</c>: a row for each claim (RFC 4180, UTF-8). A text that a spreadsheet would take for a formula gets an
/// apostrophe in front (OWASP, CSV injection).
/// </summary>
internal static class ClaimsCsv
{
    private const string LineEnd = "\r\n";

    private static readonly string[] Columns =
    [
        "report", "claim_id", "url", "status", "claim", "quote", "line", "anchor", "form", "polarity", "speaker", "source", "via", "citing", "origin",
        "kind", "basis", "reliability", "credibility", "rating", "why", "reviewed_by", "reviewed_on", "evidence", "report_title", "report_site",
        "report_published", "report_language", "report_original", "report_archived",
    ];

    public static PlannedOutput Plan(Archive archive) => PlannedOutput.Of("data/claims.csv", OutputKind.Data, () => Write(archive));

    private static ReadOnlyMemory<byte> Write(Archive archive)
    {
        var csv = new StringBuilder();
        Append(csv, Columns);
        foreach (ClaimInReport claim in archive.Claims) Append(csv, Row(archive.Settings, claim));
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static IEnumerable<string?> Row(SiteSettings site, ClaimInReport at)
    {
        Claim claim = at.Claim;
        AnnotatedReport report = at.Report.Annotated;
        return
        [
            at.Report.Slug, claim.Id, SiteAddress.Of(site, at.Report.ClaimPath(claim)), Word(claim.Status), claim.Text,
            string.Join(QuoteMatcher.Gap, claim.Quotes), claim.Line.ToString(CultureInfo.InvariantCulture), Word(claim.Anchor), Word(claim.Form),
            Word(claim.Polarity), claim.Speaker ?? claim.SpeakerText, claim.Source?.Id, string.Join(' ', claim.Via.Select(s => s.Id)), claim.Citing?.Id,
            claim.Origin?.Id, claim.Kind.Id(), claim.Basis?.Id(), claim.Grade.Reliability.ToString(),
            claim.Grade.Credibility.ToString(CultureInfo.InvariantCulture), claim.Rating?.Id, claim.Why, claim.Review?.By,
            IsoDate.Of(claim.Review?.On), string.Join(' ', claim.Evidence.Select(e => e.Url.AbsoluteUri)), report.Title, report.Report.Site,
            IsoDate.Of(report.Published), report.Language, report.Original?.AbsoluteUri, report.Archived?.AbsoluteUri,
        ];
    }

    private static void Append(StringBuilder csv, IEnumerable<string?> fields) => csv.AppendJoin(',', fields.Select(f => Field(f ?? ""))).Append(LineEnd);

    private static string Field(string text)
    {
        string safe = IsFormula(text) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsFormula(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
