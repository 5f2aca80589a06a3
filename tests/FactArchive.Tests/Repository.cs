namespace FactArchive.Tests;

/// <summary>Where the checkout stands, found from the place of the test program.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Tests(params string[] parts) => Path.Combine([Root, "tests", "FactArchive.Tests", .. parts]);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "FactArchive.sln"))) return folder.FullName;
        throw new InvalidOperationException("the tests run outside a checkout of FactArchive");
    }
}
