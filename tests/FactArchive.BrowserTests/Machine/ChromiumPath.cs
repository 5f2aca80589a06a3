namespace FactArchive.BrowserTests.Machine;

/// <summary>Finds the browser of this machine. Without one the tests fail: a browser test that is skipped shows nothing.</summary>
internal static class ChromiumPath
{
    private const string Variable = "CHROMIUM_PATH";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static string Find() => Named() ?? InPath() ?? throw new InvalidOperationException(
        $"No browser was found for the browser tests. Install Chromium (Debian: apt-get install chromium) or name it in {Variable}.");

    private static string? Named()
    {
        string? named = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(named)) return null;
        return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names {named}, which is not there.");
    }

    private static string? InPath() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Prepend("/usr/bin")
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
