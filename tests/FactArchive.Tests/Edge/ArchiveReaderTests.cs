using System.Text;
using FactArchive.Core.Building;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;

namespace FactArchive.Tests.Edge;

public sealed class ArchiveReaderTests
{
    [Fact]
    public void Reads_every_folder_sorted_by_path()
    {
        using TempFolder folder = new TempFolder().WithArchive()
            .Write("seeds/b.txt", "b").Write("seeds/B.txt", "B")
            .Write("input/sources.yml", "s").Write("input/tags.yml", "t")
            .Write("input/annotations/a.yml", "x")
            .Write("input/pages/about.md", "").Write("input/pages/deep/more.md", "")
            .Write("input/assets/img/logo.svg", "").Write("input/assets/.well-known/security.txt", "");

        ArchiveInputs inputs = ArchiveReader.Read(folder.Path);

        Assert.Empty(inputs.Diagnostics);
        Assert.Equal(["seeds/B.txt", "seeds/a.txt", "seeds/b.txt"], inputs.Seeds.Select(file => file.Path));
        Assert.Equal("A report.\n", Encoding.UTF8.GetString(inputs.Seeds[1].Bytes.Span));
        Assert.Equal(["input/annotations/a.yml"], inputs.Annotations.Select(file => file.Path));
        Assert.Equal(["input/pages/about.md", "input/pages/deep/more.md"], inputs.Pages.Select(file => file.Path));
        Assert.Equal(["input/assets/.well-known/security.txt", "input/assets/img/logo.svg"], inputs.Assets.Select(file => file.Path));
        Assert.Equal(["theme/x.html"], inputs.Theme.Select(file => file.Path));
        Assert.Equal("input/site.yml", inputs.Site?.Path);
        Assert.Equal("input/sources.yml", inputs.Sources?.Path);
        Assert.Equal("input/tags.yml", inputs.Tags?.Path);
    }

    [Fact]
    public void Missing_folders_are_told_and_the_built_in_theme_stands_in()
    {
        using var folder = new TempFolder();
        ArchiveInputs inputs = ArchiveReader.Read(folder.Path);
        Assert.Equal(
            ["seeds:1:1: error FA0901: the folder seeds/ is missing; make it and put a report in (`new seed`)",
             "theme:1:1: notice FA0504: no theme folder; the built-in theme is used"],
            inputs.Diagnostics.Order().Select(d => d.ToString()));
        Assert.All(inputs.Theme, file => Assert.StartsWith("theme/", file.Path, StringComparison.Ordinal));
        Assert.Null(inputs.Site);
    }

    [Fact]
    public void Links_are_followed_inside_the_archive_and_refused_outside()
    {
        using var elsewhere = new TempFolder();
        elsewhere.Write("secret.txt", "secret");
        using TempFolder folder = new TempFolder().WithArchive().Write("input/assets/one.css", "");
        File.CreateSymbolicLink(folder["seeds/inside.txt"], "a.txt");
        File.CreateSymbolicLink(folder["seeds/outside.txt"], elsewhere["secret.txt"]);
        File.CreateSymbolicLink(folder["seeds/circle.txt"], "circle.txt");
        Directory.CreateSymbolicLink(folder["input/assets/out"], elsewhere.Path);
        Directory.CreateSymbolicLink(folder["input/assets/back"], "..");
        Directory.CreateSymbolicLink(folder["input/pages"], elsewhere.Path);

        ArchiveInputs inputs = ArchiveReader.Read(folder.Path);

        Assert.Equal(["seeds/a.txt", "seeds/inside.txt"], inputs.Seeds.Select(file => file.Path));
        Assert.Equal(["input/assets/one.css"], inputs.Assets.Select(file => file.Path));
        Assert.Empty(inputs.Pages);
        Assert.Equal(
            ["FA0905 input/assets/back", "FA0906 input/assets/out", "FA0906 input/pages", "FA0906 seeds/circle.txt", "FA0906 seeds/outside.txt"],
            inputs.Diagnostics.Select(d => $"{d.Code} {d.At.Path}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Files_of_other_kinds_are_told_and_leftovers_are_not()
    {
        using TempFolder folder = new TempFolder().WithArchive()
            .Write("seeds/readme.md", "").Write("seeds/B.TXT", "").Write("seeds/sub/c.txt", "")
            .Write("seeds/.DS_Store", "").Write("seeds/.a.txt.swp", "").Write("seeds/a.txt~", "").Write("seeds/#a.txt#", "").Write("seeds/.git/x", "")
            .Write("seeds/..txt", "dots")
            .Write("input/annotations/a.yaml", "").Write("input/site.yaml", "").Write("input/notes.doc", "").Write("input/pages/p.png", "");

        ArchiveInputs inputs = ArchiveReader.Read(folder.Path);

        Assert.All(inputs.Diagnostics, d => Assert.Equal((DiagnosticCodes.FileIgnored.Id, Severity.Notice), (d.Code, d.Severity)));
        Assert.Equal(["seeds/..txt", "seeds/a.txt"], inputs.Seeds.Select(file => file.Path));
        Dictionary<string, string> messages = inputs.Diagnostics.ToDictionary(d => d.At.Path, d => d.Message);
        Assert.Equal("only *.txt is read here", messages["seeds/readme.md"]);
        Assert.Equal("not read; rename it to B.txt", messages["seeds/B.TXT"]);
        Assert.Equal("folders inside seeds/ are not read; move its files up", messages["seeds/sub"]);
        Assert.Equal("not read; rename it to a.yml", messages["input/annotations/a.yaml"]);
        Assert.Equal("not read; rename it to site.yml", messages["input/site.yaml"]);
        Assert.StartsWith("not read; input/ holds", messages["input/notes.doc"], StringComparison.Ordinal);
        Assert.StartsWith("only *.md is read here", messages["input/pages/p.png"], StringComparison.Ordinal);
        Assert.Equal(7, messages.Count);
    }

    [Fact]
    public void A_seed_over_the_bound_is_left_out_and_told_once()
    {
        using TempFolder folder = new TempFolder().WithArchive();
        File.WriteAllBytes(folder["seeds/full.txt"], new byte[BoundedFile.MaxSeedBytes]);
        File.WriteAllBytes(folder["seeds/huge.txt"], new byte[BoundedFile.MaxSeedBytes + 1]);
        ArchiveInputs inputs = ArchiveReader.Read(folder.Path);
        Assert.Equal(["seeds/a.txt", "seeds/full.txt"], inputs.Seeds.Select(file => file.Path));
        Assert.Equal("seeds/huge.txt:1:1: error FA0104: 4.1 MB; a seed holds one report, at most 4 MB", Assert.Single(inputs.Diagnostics).ToString());
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_read()
    {
        using TempFolder folder = new TempFolder().WithArchive().Write("seeds/b.txt", "b").Write("input/assets/x/y.css", "");
        SetMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        SetMode(folder["seeds/b.txt"], UnixFileMode.None);
        SetMode(folder["input/assets/x"], UnixFileMode.None);
        using var nobody = new Unprivileged();
        ArchiveInputs inputs = ArchiveReader.Read(folder.Path);
        Assert.Equal(["seeds/a.txt"], inputs.Seeds.Select(file => file.Path));
        Assert.Equal(
            ["input/assets/x:1:1: error FA0902: cannot be read: access denied", "seeds/b.txt:1:1: error FA0902: cannot be read: access denied"],
            inputs.Diagnostics.Order().Select(d => d.ToString()));
    }

    [Fact]
    public void A_file_that_vanishes_or_leads_nowhere_is_told()
    {
        using TempFolder folder = new TempFolder().WithArchive();
        File.CreateSymbolicLink(folder["seeds/gone.txt"], "nothing.txt");
        ArchiveInputs inputs = ArchiveReader.Read(folder.Path);
        Assert.Equal("seeds/gone.txt:1:1: error FA0902: cannot be read: it vanished meanwhile", Assert.Single(inputs.Diagnostics).ToString());
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, mode);
    }
}
