using FactArchive.Core.Building;
using FactArchive.Core.Rendering;

namespace FactArchive.Tests.Rendering;

public sealed class TemplateTests
{
    [Fact]
    public void Everything_that_a_template_writes_is_encoded()
    {
        BuildResult result = TestArchive.Fiction().Change("input/site.yml", "title: Orin Archive", "title: \"<b>&\\\"'\"").Build();
        string home = result.Text("index.html");
        Assert.DoesNotContain("<b>&", home, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;&amp;&quot;&#x27;", home, StringComparison.Ordinal);
        Assert.DoesNotContain("&amp;lt;", home, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_is_markup_and_not_encoded_twice() => Assert.Contains("<svg class=\"bar\"", TestArchive.Fiction().Build().Text("index.html"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<h1>\n{{ reprot.title }}</h1>", "theme/layouts/report.html:2:4: error FA0502: The variable or function `reprot` was not found; docs/theme.md lists what this page's template may name")]
    [InlineData("{{ report.titel }}", "theme/layouts/report.html:1:11: error FA0502: Cannot get")]
    [InlineData("{{ include 'nowhere' }}", "theme/layouts/report.html:1:4: error FA0502: there is no theme/partials/nowhere.html")]
    [InlineData("{{ end }}", "theme/layouts/report.html:1:")]
    [InlineData("{{ for x in 1..9999999 }}a{{ end }}", "theme/layouts/report.html:1:")]
    public void A_mistake_in_a_template_is_told_once_with_its_place(string template, string message)
    {
        BuildResult result = TestArchive.Fiction().With("theme/layouts/report.html", template).Build();
        Assert.True(result.Failed);
        Assert.Empty(result.Files);
        Assert.StartsWith(message, Assert.Single(result.Diagnostics, d => d.Code.StartsWith("FA05", StringComparison.Ordinal)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_layout_is_told()
    {
        BuildResult result = TestArchive.Fiction().Without("theme/layouts/claim.html").Build();
        Assert.Contains("theme/layouts/claim.html:1:1: error FA0503", result.Messages(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a <script>x</script> b", "&lt;script&gt;")]
    [InlineData("[x](javascript:alert(1))", "href=\"\"")]
    [InlineData("[x](data:text/html,y)", "href=\"\"")]
    [InlineData("<javascript:alert(1)>", "href=\"\"")]
    [InlineData("![x](javascript:alert(1))", "src=\"\"")]
    [InlineData("[x](https://a.example/?q=1&r=2)", "href=\"https://a.example/?q=1&amp;r=2\"")]
    public void Markdown_leads_only_to_the_web_and_writes_no_raw_html(string markdown, string expected)
    {
        string markup = MarkdownText.Blocks(markdown).Markup;
        Assert.Contains(expected, markup, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:alert(1)\"", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Assets_bear_a_hash_of_their_bytes()
    {
        TestArchive archive = TestArchive.Fiction();
        string before = Style(archive.Build());
        string after = Style(archive.With("theme/assets/style.css", "body{}").Build());
        Assert.NotEqual(before, after);
        Assert.Contains(before, archive.Build().Text("index.html"), StringComparison.Ordinal);
    }

    private static string Style(BuildResult result) => Assert.Single(result.Files, f => f.Path.StartsWith("assets/style.", StringComparison.Ordinal)).Path;
}
