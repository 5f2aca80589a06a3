using System.Text;
using FactArchive.Core.Building;
using FactArchive.Core.Rendering.Pictures;

namespace FactArchive.Tests.Rendering;

/// <summary>Which pictures there are, and what the pages say of them; a painter stands in that writes what it was asked to draw.</summary>
public sealed class SharePictureTests
{
    private const string Page = "reports/dredgers-at-night/index.html", Picture = "reports/dredgers-at-night/share.png";

    [Fact]
    public void Every_report_has_its_picture_and_names_it()
    {
        BuildResult result = Build(TestArchive.Fiction());
        Assert.Equal(result.Files.Count(f => f.Path.EndsWith("cite.bib", StringComparison.Ordinal)), Pictures(result));
        string page = result.Text(Page);
        Assert.Contains("""<meta property="og:image" content="https://orin.example/archive/reports/dredgers-at-night/share.png">""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta property="og:image:width" content="1200">""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta property="og:image:height" content="630">""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta name="twitter:card" content="summary_large_image">""", page, StringComparison.Ordinal);
        Assert.Contains($"""<meta property="og:image:alt" content="{result.Text(Picture)}">""", page, StringComparison.Ordinal);
        Assert.DoesNotContain("og:image", result.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_wants_none_has_none()
    {
        TestArchive archive = TestArchive.Fiction();
        BuildResult result = Build(archive.Change("input/site.yml", "title: Orin", "share-pictures: false\ntitle: Orin"));
        Assert.Equal(0, Pictures(result));
        Assert.DoesNotContain("og:image", result.Text(Page), StringComparison.Ordinal);
        Assert.Contains("""<meta name="twitter:card" content="summary">""", result.Text(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_cannot_be_written_has_none()
    {
        BuildResult result = TestArchive.Fiction().Build(new BuildOptions(Painter: new Words(writes: text => !text.Contains("redg", StringComparison.Ordinal))));
        Assert.DoesNotContain(result.Files, f => f.Path == Picture);
        Assert.DoesNotContain("og:image", result.Text(Page), StringComparison.Ordinal);
        Assert.NotEqual(0, Pictures(result));
    }

    [Fact]
    public void Other_words_than_true_and_false_are_refused() => Assert.Contains(
        "error FA0405: share-pictures is true or false, not 'perhaps'",
        Build(TestArchive.Fiction().Change("input/site.yml", "title: Orin", "share-pictures: perhaps\ntitle: Orin")).Messages(), StringComparison.Ordinal);

    private static BuildResult Build(TestArchive archive) => archive.Build(new BuildOptions(Painter: new Words(_ => true)));

    private static int Pictures(BuildResult result) => result.Files.Count(f => f.Path.EndsWith("/share.png", StringComparison.Ordinal));

    private sealed class Words(Func<string, bool> writes) : ISharePainter
    {
        public bool CanWrite(string text) => writes(text);

        public ReadOnlyMemory<byte> Draw(SharePicture picture) => Encoding.UTF8.GetBytes(picture.Alt);
    }
}
