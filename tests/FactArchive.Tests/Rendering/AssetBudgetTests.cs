using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Rendering;

/// <summary>What a reader's browser has to load of the theme, before compression.</summary>
public sealed class AssetBudgetTests
{
    [Theory]
    [InlineData(".js", 15_000)]
    [InlineData(".css", 20_000)]
    public void All_scripts_and_all_styles_of_the_theme_stay_within_their_budgets(string kind, int most)
    {
        ImmutableArray<OutputFile> files = Published([.. Directory
            .EnumerateFiles(Repository.At("theme", "assets"), "*" + kind)
            .Select(path => new InputFile("theme/assets/" + Path.GetFileName(path), File.ReadAllBytes(path)))]);
        Assert.NotEmpty(files);
        Assert.InRange(files.Sum(file => file.Content.Length), 1, most - 1);
    }

    /// <summary>A script that the minifier does not understand is published as it is: then the budget would not hold by chance.</summary>
    [Fact]
    public void Every_script_of_the_theme_is_published_lean()
    {
        foreach (string path in Directory.EnumerateFiles(Repository.At("theme", "assets"), "*.js"))
        {
            OutputFile file = Assert.Single(Published(new InputFile("theme/assets/a.js", File.ReadAllBytes(path))));
            Assert.True(file.Content.Length < new FileInfo(path).Length * 3 / 4, path);
        }
    }

    [Theory]
    [InlineData("// A comment.\nconst theAnswer = 42;\nconsole.log(theAnswer);\n", "const theAnswer=42;console.log(theAnswer)")]
    [InlineData("const = ;\n// not JavaScript\n", "const = ;\n// not JavaScript\n")]
    [InlineData("", "")]
    public void A_script_loses_what_only_its_author_reads_and_one_that_is_not_understood_loses_nothing(string script, string expected)
    {
        OutputFile file = Assert.Single(Published(new InputFile("theme/assets/a.js", Encoding.UTF8.GetBytes(script))));
        Assert.Equal(expected, Encoding.UTF8.GetString(file.Content.Span));
    }

    private static ImmutableArray<OutputFile> Published(params IEnumerable<InputFile> assets) => AssetMap.Of(assets).Files;
}
