using System.Text;
using FactArchive.Core.Indexing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Files;

/// <summary><c>CNAME</c>: tells GitHub Pages, where a site is published from a branch, under which domain it stands.</summary>
internal static class CustomDomain
{
    public static IEnumerable<OutputFile> Render(Archive archive)
    {
        if (archive.Settings.Domain is { } domain) yield return new OutputFile("CNAME", Encoding.UTF8.GetBytes(domain + "\n"));
    }
}
