using FactArchive.Edge;
using FactArchive.Edge.Reading;

namespace FactArchive.Tests.Edge;

public sealed class RootFinderTests
{
    [Fact]
    public void Finds_the_nearest_folder_upward_that_holds_the_settings()
    {
        using TempFolder folder = new TempFolder().WithArchive().Write("src/deep/x.txt", "").Write("src/input/other.yml", "");
        Assert.Equal(folder.Path, RootFinder.Find(null, folder["src/deep"]));
        Assert.Equal(folder.Path, RootFinder.Find(null, folder["src"]));
    }

    [Fact]
    public void A_given_root_need_not_hold_an_archive_but_must_exist()
    {
        using TempFolder folder = new TempFolder().Write("file", "");
        Assert.Equal(folder.Path, RootFinder.Find(folder.Path, "/"));
        Assert.Equal(folder.Path, RootFinder.Find(".", folder.Path));
        Assert.Throws<UsageException>(() => RootFinder.Find("nowhere", folder.Path));
        Assert.Throws<UsageException>(() => RootFinder.Find("file", folder.Path));
        Assert.Throws<UsageException>(() => RootFinder.Find("", folder.Path));
    }

    [Fact]
    public void Without_an_archive_upward_it_says_how_to_name_one()
    {
        using var folder = new TempFolder();
        var wrong = Assert.Throws<UsageException>(() => RootFinder.Find(null, folder.Path));
        Assert.Contains("--root DIR", wrong.Message, StringComparison.Ordinal);
    }
}
