namespace FactArchive.Edge.Reading;

/// <summary>Files that no editor means to publish: what systems and text editors leave behind.</summary>
public static class HiddenFiles
{
    private static readonly HashSet<string> Droppings = new(StringComparer.OrdinalIgnoreCase)
    {
        "Thumbs.db", "desktop.ini", "4913", "__MACOSX",
    };

    private static readonly string[] Endings = ["~", ".swp", ".swo", ".swx", ".tmp", ".bak", "___jb_tmp___", "___jb_old___"];

    public static bool IsHidden(string name) =>
        StartsWithDot(name)
        || Droppings.Contains(name)
        || (name.StartsWith('#') && name.EndsWith('#'))
        || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// A dot hides a file, but <c>.well-known</c> is meant for the web, and a name of nothing but dots (<c>..txt</c>)
    /// is a mishap that somebody should hear of.
    /// </summary>
    private static bool StartsWithDot(string name)
    {
        if (!name.StartsWith('.') || name == ".well-known") return false;
        return name.TrimStart('.') is not ("txt" or "yml" or "md");
    }
}
