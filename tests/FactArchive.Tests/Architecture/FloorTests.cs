using System.Text.RegularExpressions;

namespace FactArchive.Tests.Architecture;

/// <summary>The core is a house: a floor uses only the floors below it, and the edge is above them all.</summary>
public sealed partial class FloorTests
{
    private static readonly string[] Floors = ["Text", "Model", "Parsing", "Detection", "Annotation", "Indexing", "Rendering", "Building"];

    public static TheoryData<string> FloorNames => [.. Floors];

    [Theory]
    [MemberData(nameof(FloorNames))]
    public void A_floor_uses_only_floors_below_it(string floor)
    {
        int height = Array.IndexOf(Floors, floor);
        string[] above = Floors[(height + 1)..];
        var upward = new List<string>();
        foreach (string file in Sources(Path.Combine("src", "FactArchive.Core", floor)))
        {
            string code = Comments().Replace(File.ReadAllText(file), "");
            upward.AddRange(Uses(code).Where(above.Contains).Select(used => $"{Path.GetRelativePath(Repository.Root, file)} uses {used}"));
        }
        Assert.Empty(upward);
    }

    [Theory]
    [MemberData(nameof(FloorNames))]
    public void A_floor_is_a_folder_whose_files_bear_its_name(string floor)
    {
        string[] files = Sources(Path.Combine("src", "FactArchive.Core", floor));
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains($"namespace FactArchive.Core.{floor}", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void The_core_has_no_folder_that_is_no_floor()
    {
        string[] folders = [.. Directory.GetDirectories(Repository.At("src", "FactArchive.Core")).Select(f => Path.GetFileName(f)!).Where(f => f is not ("bin" or "obj"))];
        Assert.Equal(Floors.Order(), folders.Order());
    }

    [Fact]
    public void The_core_knows_no_edge()
    {
        Assert.DoesNotContain(Sources(Path.Combine("src", "FactArchive.Core")), file => File.ReadAllText(file).Contains("FactArchive.Edge", StringComparison.Ordinal));
    }

    /// <summary>The analyzer guards this at build; here it is shown that it is switched on and knows the worst.</summary>
    [Theory]
    [InlineData("T:System.IO.File;")]
    [InlineData("T:System.Console;")]
    [InlineData("P:System.DateTime.Now;")]
    [InlineData("T:System.Environment;")]
    [InlineData("T:System.Net.Http.HttpClient;")]
    public void Banned_symbols_hold_what_the_core_must_not_touch(string symbol)
    {
        Assert.Contains(File.ReadAllLines(Repository.At("src", "FactArchive.Core", "BannedSymbols.txt")), line => line.StartsWith(symbol, StringComparison.Ordinal));
        Assert.Contains("BannedSymbols.txt", File.ReadAllText(Repository.At("src", "FactArchive.Core", "FactArchive.Core.csproj")), StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true", File.ReadAllText(Repository.At("Directory.Build.props")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_code_of_the_core_names_a_banned_type_in_full()
    {
        Regex banned = BannedUse();
        Assert.All(Sources(Path.Combine("src", "FactArchive.Core")), file => Assert.DoesNotMatch(banned, Comments().Replace(File.ReadAllText(file), "")));
    }

    private static IEnumerable<string> Uses(string code) =>
        CoreNames().Matches(code).Select(m => m.Groups[1].Value).Concat(RelativeNames().Matches(code).Select(m => m.Groups[1].Value)).Distinct();

    private static string[] Sources(string folder) =>
    [
        .. Directory.EnumerateFiles(Repository.At(folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
    ];

    [GeneratedRegex(@"FactArchive\.Core\.(\w+)")]
    private static partial Regex CoreNames();

    /// <summary>A name such as <c>Building.Manifest</c>, which C# resolves from inside the core.</summary>
    [GeneratedRegex(@"(?<![\w.])(Model|Parsing|Detection|Annotation|Indexing|Rendering|Building)\.[A-Z]")]
    private static partial Regex RelativeNames();

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?<![\w.])(File|Directory|Console|Environment)\.[A-Z]\w+\(|DateTime(Offset)?\.(Now|UtcNow|Today)")]
    private static partial Regex BannedUse();
}
