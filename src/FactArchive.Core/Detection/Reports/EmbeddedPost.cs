namespace FactArchive.Core.Detection;

/// <param name="TextEnd">Where the post's own words end, if they stand in the same block.</param>
internal sealed record PostAuthor(string Name, int TextEnd);

/// <summary>The last line of an embedded post: "— Name (@handle) February 24, 2022".</summary>
internal static class EmbeddedPost
{
    public static PostAuthor? Author(string text)
    {
        int handle = text.LastIndexOf("(@", StringComparison.Ordinal);
        if (handle <= 0) return null;
        int close = text.IndexOf(')', handle);
        if (close < 0 || text.Length - close > 40) return null;
        int dash = text.LastIndexOfAny(['—', '–'], handle);
        if (dash < 0 && text.LastIndexOf("- ", handle, StringComparison.Ordinal) is var hyphen
            && (hyphen == 0 || hyphen > 0 && text[hyphen - 1] == ' '))
        {
            dash = hyphen;
        }
        if (dash < 0 || handle - dash > 80) return null;
        string name = text[(dash + 1)..handle].Trim();
        return name.Length == 0 ? null : new PostAuthor(name, dash);
    }

    /// <summary>The words of the post without emoji before them and links after them.</summary>
    public static TextRange Words(BlockText block, int end)
    {
        string text = block.Scan.Text;
        int start = 0;
        while (start < end && !char.IsLetterOrDigit(text[start]) && text[start] is not ('“' or '"' or '«' or '„' or '#' or '@' or '('))
            start++;
        bool cut = true;
        while (cut)
        {
            cut = false;
            while (end > start && text[end - 1] is ' ' or '.') end--;
            int blank = end > start ? text.LastIndexOf(' ', end - 1, end - start) : -1;
            if (blank > start && IsLink(text.AsSpan(blank + 1, end - blank - 1)))
            {
                end = blank;
                cut = true;
            }
        }
        return block.Bare(start, end);
    }

    private static bool IsLink(ReadOnlySpan<char> word)
    {
        return word.StartsWith("http") || word.StartsWith("pic.") || word.Contains('/') && word.Contains('.');
    }
}
