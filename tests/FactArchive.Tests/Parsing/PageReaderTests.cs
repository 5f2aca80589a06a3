using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Parsing;

public class PageReaderTests
{
    private const string Path = "input/pages/about.md";

    [Fact]
    public void Reads_every_key_and_where_the_Markdown_begins()
    {
        Page p = Read(Path, "---\r\ntitle: About us\r\ndescription: Who we are\r\nmenu: About\r\norder: 3\r\ndraft: true\r\n---\r\n# Hello\r\n---\r\n");
        Assert.Equal(("about/", "Who we are", "About", 3, true), (p.Path, p.Description, p.Menu, p.Order, p.Draft));
        Assert.Equal(new Located<string>("About us", new Location(Path, 2, 8)), p.Title);
        Assert.Equal("# Hello\r\n---\r\n", p.Markdown);
    }

    [Theory]
    [InlineData("input/pages/about.md", "about/")]
    [InlineData("input/pages/a/b.md", "a/b/")]
    [InlineData("input/pages/a/index.md", "a/")]
    [InlineData("input/pages/index.md", "")]
    public void Its_folder_follows_from_its_file(string path, string expected) => Assert.Equal(expected, Read(path, "---\ntitle: T\n---\n").Path);

    [Theory]
    [InlineData("", null)]
    [InlineData("menu: true\n", "T")]
    [InlineData("menu: false\n", null)]
    [InlineData("menu: Short\n", "Short")]
    public void The_menu_shows_the_title_or_a_label(string line, string? expected) => Assert.Equal(expected, Read(Path, $"---\ntitle: T\n{line}---\n").Menu);

    [Theory]
    [InlineData("# Hello\n", "1:1: error FA0408: the page has no front matter; begin with ---, title: …, --- on lines of their own")]
    [InlineData("", "1:1: error FA0408: the page has no front matter; begin with ---, title: …, --- on lines of their own")]
    [InlineData("---\ntitle: T\n", "1:1: error FA0408: the front matter that begins here is not closed; put --- on a line of its own after it")]
    [InlineData("---\n---\n", "1:1: error FA0408: the page has no title; add `title: …` between the --- lines")]
    [InlineData("---\nmenu: T\n---\n", "1:1: error FA0408: the page has no title; add `title: …` between the --- lines")]
    [InlineData("---\ntitle:\n---\n", "2:1: error FA0408: the page has no title; write it after `title:`")]
    [InlineData("---\ntitle: T\norder: first\n---\n", "3:8: error FA0405: order is a number from -10000 to 10000, not 'first'")]
    [InlineData("---\ntitle: T\nmenue: x\n---\n", "3:1: error FA0403: unknown key 'menue'; did you mean 'menu'?")]
    [InlineData("---\ntitle: T\ndescription: a: b\n---\n", "3:15: error FA0402: not YAML: a second ': ' in one value; put the value in quote marks, or mend the indent of this line")]
    [InlineData("---\ntitle: \"T\n---\n", "2:8: error FA0402: not YAML: the quote mark that opens here is never closed")]
    [InlineData("---\n- T\n---\n", "2:1: error FA0405: the file is a list; write `key: value` lines")]
    public void Says_what_is_wrong_and_still_gives_a_page(string text, string expected)
    {
        Outcome<Page> read = PageReader.Read(Reading.File(Path, text));
        Assert.Equal($"{Path}:{expected}", Reading.Only(read.Diagnostics));
        Assert.Equal("about/", read.Value?.Path);
    }

    [Theory]
    [InlineData("input/pages/About Us.md", "rename 'About Us' to 'about-us': names of pages and their folders are lower-case letters a-z, digits and '-' between them, at most 80 characters")]
    [InlineData("input/pages/../x.md", "rename '..': names of pages and their folders are lower-case letters a-z, digits and '-' between them, at most 80 characters")]
    public void A_name_must_be_fit_for_an_address(string path, string expected)
    {
        Outcome<Page> read = PageReader.Read(Reading.File(path, "---\ntitle: T\n---\n"));
        Assert.Equal($"{path}:1:1: error FA0405: {expected}", Reading.Only(read.Diagnostics));
        Assert.Null(read.Value);
    }

    private static Page Read(string path, string text) => Reading.Good(PageReader.Read(Reading.File(path, text)));
}
