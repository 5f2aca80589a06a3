namespace FactArchive.BrowserTests.Machine;

/// <summary>Says all that was found, where the assertion of a list shows only its beginning.</summary>
internal static class Faults
{
    public static void AssertNone(IEnumerable<string> found)
    {
        string all = string.Join('\n', found.Distinct());
        Assert.True(all.Length == 0, all);
    }
}
