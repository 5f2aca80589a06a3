using System.Text;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Publishing;

/// <summary>
/// The root hash covers every page, and every page shows it. So it is taken over pages that show zeros in its place, and put
/// in afterwards; who verifies puts the zeros back.
/// </summary>
internal static class RootSeal
{
    /// <summary>What stands right before the hash in a page.</summary>
    private const string Opening = "data-root>";

    /// <summary>The page with the root hash in the place of the zeros.</summary>
    public static OutputFile Seal(OutputFile file, string root) => file with { Content = Replace(file.Path, file.Content, SiteView.NoRoot, root) };

    /// <summary>The page as the root hash was taken of it.</summary>
    public static ReadOnlyMemory<byte> Open(string path, ReadOnlyMemory<byte> content, string root) => Replace(path, content, root, SiteView.NoRoot);

    private static ReadOnlyMemory<byte> Replace(string path, ReadOnlyMemory<byte> content, string from, string to)
    {
        if (!ArchivePath.HasExtension(path, ".html")) return content;
        byte[] wanted = Encoding.ASCII.GetBytes(Opening + from), put = Encoding.ASCII.GetBytes(Opening + to);
        int at = content.Span.IndexOf(wanted);
        if (at < 0) return content;
        byte[] changed = content.ToArray();
        for (int from0 = 0; at >= 0; at = changed.AsSpan(from0).IndexOf(wanted) is >= 0 and var next ? from0 + next : -1)
        {
            put.CopyTo(changed, at);
            from0 = at + put.Length;
        }
        return changed;
    }
}
