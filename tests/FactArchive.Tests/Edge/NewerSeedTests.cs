using FactArchive.Core.Building;
using FactArchive.Edge.Reading;

namespace FactArchive.Tests.Edge;

/// <summary><c>new seed NAME --newer</c>: the older text is kept, byte for byte, whatever comes.</summary>
public sealed class NewerSeedTests : IDisposable
{
    private const string Older = " date 2031-05-04 Copyright © 2031 Orin-Courier.example\r\n\r\nDredgers seen at night\r\n\r\nThe lake authority said that three dredgers had worked.\r\n";

    private readonly TempFolder _folder = new TempFolder().WithArchive().Write("seeds/lake.txt", Older).Write("again.txt", "Newer.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_older_text_is_kept_under_its_day_of_publication()
    {
        var cli = new CommandLine(_folder.Path);
        Assert.Equal(0, cli.Run("new", "seed", "lake", "--newer", "--from", "again.txt"));
        Assert.Contains("the older text is kept as seeds/versions/lake/2031-05-04.txt", cli.Out, StringComparison.Ordinal);
        Assert.Equal("Newer.\n", _folder.Read("seeds/lake.txt"));
        Assert.Equal(Older, _folder.Read("seeds/versions/lake/2031-05-04.txt"));
        Assert.Equal(["2031-05-04.txt"], Files("seeds/versions/lake"));
    }

    [Fact]
    public void A_second_text_of_a_day_gets_a_number_and_the_same_text_is_kept_once()
    {
        Run("new", "seed", "lake", "--newer", "--from", "again.txt", "--dated", "2031-05-09");
        _folder.Write("again.txt", "Newest.\n");
        Run("new", "seed", "lake", "--newer", "--from", "again.txt", "--dated", "2031-05-09");
        Assert.Equal(Older, _folder.Read("seeds/versions/lake/2031-05-09.txt"));
        Assert.Equal("Newer.\n", _folder.Read("seeds/versions/lake/2031-05-09-2.txt"));
        _folder.Write("seeds/lake.txt", Older);
        Run("new", "seed", "lake", "--newer", "--from", "again.txt", "--dated", "2031-05-09");
        Assert.Equal(["2031-05-09-2.txt", "2031-05-09.txt"], Files("seeds/versions/lake"));
        Assert.Equal("Newest.\n", _folder.Read("seeds/lake.txt"));
    }

    [Fact]
    public void The_same_text_again_changes_nothing()
    {
        _folder.Write("again.txt", Older);
        var cli = new CommandLine(_folder.Path);
        Assert.Equal(0, cli.Run("new", "seed", "lake", "--newer", "--from", "again.txt"));
        Assert.Contains("nothing was changed", cli.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["seeds/versions"]));
    }

    [Theory]
    [InlineData("there is no seeds/new.txt", "new", "seed", "new", "--newer", "--from", "again.txt")]
    [InlineData("does not say when it was published", "new", "seed", "a", "--newer", "--from", "again.txt")]
    [InlineData("--dated goes with --newer", "new", "seed", "b", "--dated", "2031-05-04", "--from", "again.txt")]
    [InlineData("'5 May' is not a day", "new", "seed", "lake", "--newer", "--dated", "5 May", "--from", "again.txt")]
    public void What_cannot_be_meant_is_wrong_usage_and_changes_nothing(string message, params string[] args)
    {
        var cli = new CommandLine(_folder.Path);
        Assert.Equal(2, cli.Run(args));
        Assert.Contains(message, cli.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt", "lake.txt"], Files("seeds"));
        Assert.Equal(Older, _folder.Read("seeds/lake.txt"));
    }

    [Fact]
    public void A_place_where_the_older_text_cannot_be_kept_leaves_the_seed_as_it_is()
    {
        _folder.Write("seeds/versions/lake", "a file in the way");
        var cli = new CommandLine(_folder.Path);
        Assert.Equal(1, cli.Run("new", "seed", "lake", "--newer", "--from", "again.txt"));
        Assert.Contains("FA0903", cli.Error, StringComparison.Ordinal);
        Assert.Equal(Older, _folder.Read("seeds/lake.txt"));
    }

    [Fact]
    public void Older_texts_are_no_seeds()
    {
        Run("new", "seed", "lake", "--newer", "--from", "again.txt");
        _folder.Write("seeds/versions/lake/notes.txt", "x").Write("seeds/versions/2031-05-04.txt", "x").Write("seeds/versions/lake/2031-02-30.txt", "x");
        ArchiveInputs inputs = ArchiveReader.Read(_folder.Path);
        Assert.Equal(["seeds/a.txt", "seeds/lake.txt"], inputs.Seeds.Select(s => s.Path));
        Assert.Equal(["seeds/versions/lake/2031-05-04.txt"], inputs.Versions.Select(s => s.Path));
        Assert.Equal(["seeds/versions/2031-05-04.txt", "seeds/versions/lake/2031-02-30.txt", "seeds/versions/lake/notes.txt"],
            inputs.Diagnostics.Where(d => d.Code == "FA0905").Select(d => d.At.Path).Order(StringComparer.Ordinal));
        Assert.Equal(["a", "lake"], DraftPipeline.SeedNames(inputs));
    }

    [Fact]
    public void An_older_text_that_cannot_be_read_is_no_seed_name()
    {
        Run("new", "seed", "lake", "--newer", "--from", "again.txt");
        File.WriteAllBytes(_folder["seeds/versions/lake/2031-05-04.txt"], new byte[BoundedFile.MaxSeedBytes + 1]);
        Assert.Equal(["a", "lake"], DraftPipeline.SeedNames(ArchiveReader.Read(_folder.Path)));
    }

    private void Run(params string[] args) => Assert.Equal(0, new CommandLine(_folder.Path).Run(args));

    private string?[] Files(string folder) => [.. Directory.GetFiles(_folder[folder]).Select(Path.GetFileName).Order(StringComparer.Ordinal)];
}
