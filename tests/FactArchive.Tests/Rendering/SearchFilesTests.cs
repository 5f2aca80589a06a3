using System.Text.Json;
using System.Web;
using FactArchive.Core.Building;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Rendering;

public sealed class SearchFilesTests
{
    private const string Annotation = "input/annotations/lake-dredging.yml";

    [Fact]
    public void The_search_page_carries_a_root_and_names_the_folder_of_the_pieces()
    {
        BuildResult site = TestArchive.Fiction().Build();
        JsonElement root = JsonDocument.Parse(Attribute(site, "data-index")).RootElement;
        Assert.Equal(2, root.GetProperty("size").GetInt32());
        Assert.Contains("the", root.GetProperty("skip").GetString()!.Split(' '));
        string folder = Attribute(site, "data-search");
        Assert.StartsWith("../search/", folder, StringComparison.Ordinal);
        string[] pieces = ["docs-0.json", "facets.json", "terms-0.json", "words-0.json"];
        Assert.Equal(pieces, Pieces(site).Select(p => p.Path[(folder.Length - "../".Length)..]));
        Assert.All(Pieces(site), piece => JsonDocument.Parse(piece.Content));
    }

    [Fact]
    public void Another_index_has_another_folder_so_that_pieces_are_never_mixed()
    {
        BuildResult site = TestArchive.Fiction().Build();
        BuildResult other = TestArchive.Fiction().Change(Annotation, "Three dredgers worked", "Four dredgers worked").Build();
        Assert.Equal(Attribute(site, "data-search"), Attribute(TestArchive.Fiction().Build(), "data-search"));
        Assert.NotEqual(Attribute(site, "data-search"), Attribute(other, "data-search"));
        Assert.Empty(Pieces(site).Select(p => p.Path).Intersect(Pieces(other).Select(p => p.Path)));
    }

    [Fact]
    public void Text_that_may_not_be_published_is_not_in_the_index()
    {
        Assert.True(HasTerm(TestArchive.Fiction(), "spring"));
        Assert.False(HasTerm(TestArchive.Fiction().Change(Annotation, "slug: dredgers", "rights: excerpt\nslug: dredgers"), "spring"));
    }

    [Fact]
    public void Synonyms_of_a_tag_are_found()
    {
        Assert.False(HasTerm(TestArchive.Fiction(), "Nassbagger"));
        const string tag = "dredging: {label: Dredging, synonyms: [Nassbagger]}";
        Assert.True(HasTerm(TestArchive.Fiction().Change("input/tags.yml", "dredging: Dredging", tag), "Nassbagger"));
    }

    private static bool HasTerm(TestArchive archive, string word) => Pieces(archive.Build())
        .Where(p => p.Path.Contains("terms-", StringComparison.Ordinal))
        .SelectMany(p => JsonDocument.Parse(p.Content).RootElement[0].GetString()!.Split(' '))
        .Contains(LightStem.Of(WordFold.Fold(word)));

    private static OutputFile[] Pieces(BuildResult site) =>
        [.. site.Files.Where(f => f.Path.StartsWith("search/", StringComparison.Ordinal) && ArchivePath.HasExtension(f.Path, ".json"))];

    private static string Attribute(BuildResult site, string name)
    {
        string page = site.Text("search/index.html");
        int start = page.IndexOf(name + "=\"", StringComparison.Ordinal) + name.Length + 2;
        return HttpUtility.HtmlDecode(page[start..page.IndexOf('"', start)]);
    }
}
