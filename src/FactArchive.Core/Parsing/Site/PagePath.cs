using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>From a page's file to its folder in the site: <c>input/pages/a/b.md</c> stands at <c>a/b/</c>.</summary>
internal static class PagePath
{
    private const string Root = "input/pages/";
    private const string Index = "index";

    /// <summary>Null, and reported, where a name cannot be a part of an address.</summary>
    public static string? Of(string path, DiagnosticBag bag)
    {
        string relative = path.StartsWith(Root, StringComparison.Ordinal) ? path[Root.Length..] : path;
        string[] parts = ArchivePath.WithoutExtension(relative).Split('/');
        if (parts.FirstOrDefault(p => !SlugForm.Fits(p)) is { } wrong)
        {
            string remedy = SlugForm.Nearest(wrong) is { } near ? $" to '{near}'" : "";
            bag.Error(DiagnosticCodes.WrongValue, new Location(path), $"rename '{Excerpt.Of(wrong)}'{remedy}: names of pages and their folders are {SlugForm.Wanted}");
            return null;
        }
        IEnumerable<string> folders = parts[^1] == Index ? parts.SkipLast(1) : parts;
        return string.Concat(folders.Select(f => f + "/"));
    }

    /// <summary>A title for a page that lacks one, so that the rest can be checked.</summary>
    public static string FallbackTitle(string path) => ArchivePath.WithoutExtension(ArchivePath.FileName(path));
}
