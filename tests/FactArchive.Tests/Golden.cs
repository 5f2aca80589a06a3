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
}
