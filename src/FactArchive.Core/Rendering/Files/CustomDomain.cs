using System.Text;
using FactArchive.Core.Indexing;

namespace FactArchive.Core.Rendering.Files;

/// <summary><c>CNAME</c>: tells GitHub Pages, where a site is published from a branch, under which domain it stands.</summary>
internal static class CustomDomain
{
    public static IEnumerable<PlannedOutput> Plan(Archive archive)
    {
        if (archive.Settings.Domain is { } domain) yield return PlannedOutput.Of("CNAME", OutputKind.Data, () => Encoding.UTF8.GetBytes(domain + "\n"));
    }
}
