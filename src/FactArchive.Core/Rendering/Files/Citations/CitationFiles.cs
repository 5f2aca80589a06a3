using System.Text;
using FactArchive.Core.Indexing;

namespace FactArchive.Core.Rendering.Files.Citations;

/// <summary>Each report as a citation in BibTeX, RIS and CSL-JSON: plain files, so that a link is enough to take them.</summary>
internal static class CitationFiles
{
    public static IEnumerable<PlannedOutput> Plan(Archive archive) => archive.Reports.SelectMany(r => Plan(r, () => Citation.Of(r, archive.Settings)));

    private static IEnumerable<PlannedOutput> Plan(ArchivedReport report, Func<Citation> citation) =>
    [
        PlannedOutput.Of(report.Path + "cite.bib", OutputKind.Citation, () => Encoding.UTF8.GetBytes(BibTex.Write(citation()))),
        PlannedOutput.Of(report.Path + "cite.ris", OutputKind.Citation, () => Encoding.UTF8.GetBytes(Ris.Write(citation()))),
        PlannedOutput.Of(report.Path + "cite.json", OutputKind.Citation, () => CslJson.Write(citation())),
    ];
}
