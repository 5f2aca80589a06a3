using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using FactArchive.Core.Building;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Edge;

/// <summary><c>verify</c>: one changed byte anywhere is found and named.</summary>
public sealed partial class VerifyCommandTests : IDisposable
{
    private static readonly BuildResult Fiction = TestArchive.Fiction().Build();

    private readonly TempFolder _folder = new();

    public VerifyCommandTests()
    {
        foreach (OutputFile file in Fiction.Files) Put("site/" + file.Path, file.Content);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_site_as_it_was_published_is_good()
    {
        var cli = new CommandLine(_folder.Path);
        Assert.Equal(0, cli.Run("verify", "site"));
        Assert.Contains($"site: {Fiction.Files.Length} files, all as they were published; no archive here", cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("index.html")]
    [InlineData("reports/dredgers-at-night/text.txt")]
    [InlineData(".nojekyll")]
    public void A_changed_file_is_named(string path)
    {
        byte[] bytes = [.. File.ReadAllBytes(_folder["site/" + path]), (byte)' '];
        File.WriteAllBytes(_folder["site/" + path], bytes);
        Assert.StartsWith($"{path}:1:1: error FA0911: is not the file that was published", Fails("verify", "site"), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_changed_byte_of_the_manifest_is_found()
    {
        byte[] manifest = File.ReadAllBytes(_folder["site/manifest.json"]);
        for (int i = 0; i < manifest.Length; i += 97)
        {
            byte[] changed = [.. manifest];
            changed[i] ^= 1;
            File.WriteAllBytes(_folder["site/manifest.json"], changed);
            Assert.Equal(1, new CommandLine(_folder.Path).Run("verify", "site"));
        }
    }

    [Fact]
    public void A_page_and_its_hash_changed_together_do_not_add_up_to_the_root()
    {
        string page = _folder.Read("site/about/index.html");
        string forged = page.Replace("<h1>", "<h1>Forged ", StringComparison.Ordinal);
        Assert.NotEqual(page, forged);
        File.WriteAllText(_folder["site/about/index.html"], forged);
        string manifest = _folder.Read("site/manifest.json").Replace(Hash(page), Hash(forged), StringComparison.Ordinal);
        File.WriteAllText(_folder["site/manifest.json"], manifest);
        Assert.StartsWith("manifest.json:4:1: error FA0912: ", Fails("verify", "site"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_or_was_added_is_named()
    {
        File.Delete(_folder["site/robots.txt"]);
        _folder.Write("site/extra/new.html", "<p>");
        string error = Fails("verify", "site");
        Assert.Contains("robots.txt:1:1: error FA0911: is on the manifest and not here", error, StringComparison.Ordinal);
        Assert.Contains("extra/new.html:1:1: error FA0911: is not on the manifest", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_zip_file_is_a_site_too(bool withFolder)
    {
        ZipFile.CreateFromDirectory(_folder["site"], _folder["site.zip"], CompressionLevel.Fastest, withFolder);
        Assert.Equal(0, new CommandLine(_folder.Path).Run("verify", "site.zip"));
        using (ZipArchive zip = ZipFile.Open(_folder["site.zip"], ZipArchiveMode.Update))
        using (var writer = new StreamWriter(zip.CreateEntry((withFolder ? "site/" : "") + "evil.html").Open())) writer.Write("x");
        Assert.Contains("evil.html:1:1: error FA0911", Fails("verify", "site.zip"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_site_is_told()
    {
        _folder.Write("notes.zip", "no zip").Write("empty/x.txt", "");
        Assert.StartsWith("nowhere:1:1: error FA0901: ", Fails("verify", "nowhere"), StringComparison.Ordinal);
        Assert.StartsWith("notes.zip:1:1: error FA0902: ", Fails("verify", "notes.zip"), StringComparison.Ordinal);
        Assert.StartsWith("manifest.json:1:1: error FA0910: ", Fails("verify", "empty"), StringComparison.Ordinal);
    }

    [Fact]
    public void Seeds_are_compared_where_the_archive_is_at_hand()
    {
        ArchiveInputs inputs = TestArchive.Fiction().Inputs();
        foreach (InputFile file in inputs.Seeds.Concat(inputs.Annotations).Append(inputs.Site!).Append(inputs.Sources!)) Put(file.Path, file.Bytes);
        Assert.Equal(0, new CommandLine(_folder.Path).Run("verify", "site"));
        File.AppendAllText(_folder["seeds/lake-dredging.txt"], "x");
        _folder.Write("seeds/new.txt", "New.");
        string error = Fails("verify", "site");
        Assert.Contains("seeds/lake-dredging.txt:1:1: error FA0913: the site was made from another text of this file", error, StringComparison.Ordinal);
        Assert.Contains("seeds/new.txt:1:1: error FA0913: the site was made without this file", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_shows_the_root_hash_and_what_it_was_made_from()
    {
        string root = System.Text.Json.JsonDocument.Parse(Fiction.Text("manifest.json")).RootElement.GetProperty("root").GetString()!;
        Assert.All(Fiction.Files.Where(f => f.Path.EndsWith("index.html", StringComparison.Ordinal)),
            f => Assert.Contains($"data-root>{root}<", Encoding.UTF8.GetString(f.Content.Span), StringComparison.Ordinal));
        string annotation = Hash(Encoding.UTF8.GetString(TestArchive.Fiction().Inputs().Annotations[0].Bytes.Span));
        foreach (string page in new[] { "reports/dredgers-at-night/index.html", "claims/dredgers-at-night/three-dredgers/index.html" })
        {
            Assert.Contains(annotation, Fiction.Text(page), StringComparison.Ordinal);
            Assert.Matches(Version(), Fiction.Text(page));
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private void Put(string path, ReadOnlyMemory<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
        File.WriteAllBytes(_folder[path], bytes.ToArray());
    }

    private string Fails(params string[] args)
    {
        var cli = new CommandLine(_folder.Path);
        Assert.Equal(1, cli.Run(args));
        return cli.Error;
    }

    [GeneratedRegex(@"FactArchive \d+\.\d+\.\d+")]
    private static partial Regex Version();
}
