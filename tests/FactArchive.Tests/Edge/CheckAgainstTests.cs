using FactArchive.Core.Building;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Edge;

/// <summary><c>check --against</c> on the command line.</summary>
public sealed class CheckAgainstTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public CheckAgainstTests()
    {
        foreach (InputFile file in Files()) Put(file);
        Assert.Equal(0, new CommandLine(_folder.Path, ArchivePipeline.Plan).Run("build"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("output")]
    [InlineData("output/")]
    [InlineData("output/manifest.json")]
    public void A_published_site_or_its_manifest_is_held_against_the_archive(string published)
    {
        Assert.Equal(0, new CommandLine(_folder.Path, ArchivePipeline.Plan).Run("check", "--against", published));
        string annotation = _folder.Read("input/annotations/lake-dredging.yml");
        _folder.Write("input/annotations/lake-dredging.yml", annotation.Replace("rating: unconfirmed", "rating: refuted", StringComparison.Ordinal));
        var cli = new CommandLine(_folder.Path, ArchivePipeline.Plan);
        Assert.Equal(1, cli.Run("check", "--against", published));
        Assert.Contains("error FA0707", cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("seeds")]
    [InlineData("")]
    public void A_folder_without_a_manifest_is_wrong_usage(string published) =>
        Assert.Equal(2, new CommandLine(_folder.Path, ArchivePipeline.Plan).Run("check", "--against", published));

    private static IEnumerable<InputFile> Files()
    {
        ArchiveInputs inputs = TestArchive.Fiction().Inputs();
        return inputs.Seeds.Concat(inputs.Annotations).Concat(inputs.Pages).Concat([inputs.Site!, inputs.Sources!, inputs.Tags!]);
    }

    private void Put(InputFile file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[file.Path])!);
        File.WriteAllBytes(_folder[file.Path], file.Bytes.ToArray());
    }
}
