using System.Text;
using FactArchive.Core.Indexing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Files.Citations;

/// <summary>Each report as a citation in BibTeX, RIS and CSL-JSON: plain files, so that a link is enough to take them.</summary>
internal static class CitationFiles
{
    public static IEnumerable<OutputFile> Render(Archive archive)
    {
        foreach (ArchivedReport report in archive.Reports)
        {
            var citation = Citation.Of(report, archive.Settings);
            yield return new OutputFile(report.Path + "cite.bib", Encoding.UTF8.GetBytes(BibTex.Write(citation)));
            yield return new OutputFile(report.Path + "cite.ris", Encoding.UTF8.GetBytes(Ris.Write(citation)));
            yield return CslJson.Write(report.Path + "cite.json", citation);
        }
    }
}
