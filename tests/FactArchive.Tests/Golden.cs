namespace FactArchive.Tests;

/// <summary>Expected texts that lie in files. With UPDATE_GOLDEN=1 they are written anew, to be read before they are committed.</summary>
internal static class Golden
{
    private static bool Update => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static void Equal(string path, string actual)
    {
        if (Update) File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{path} is missing; run with UPDATE_GOLDEN=1 and read what it writes");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    /// <summary>A table inside a hand-written text, found by its first line.</summary>
    public static void HasTable(string path, string table)
    {
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (Update) File.WriteAllText(path, text = ReplaceTable(text, table));
        Assert.Contains(table, text, StringComparison.Ordinal);
    }

    private static string ReplaceTable(string text, string table)
    {
        string head = table[..table.IndexOf('\n', StringComparison.Ordinal)];
        int start = text.IndexOf(head, StringComparison.Ordinal);
        Assert.True(start >= 0, $"no table begins with {head}");
        int end = start;
        while (end < text.Length && text[end] == '|') end = text.IndexOf('\n', end) + 1;
        return string.Concat(text.AsSpan(0, start), table, text.AsSpan(end));
    }
}
