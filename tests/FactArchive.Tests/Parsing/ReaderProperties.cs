using System.Collections.Immutable;
using System.Text;
using CsCheck;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Parsing;

/// <summary>Whatever stands in a file, its reader returns, and points into the file.</summary>
public class ReaderProperties
{
    private static readonly ImmutableArray<Func<SourceText, (bool HasValue, ImmutableArray<Diagnostic> Found)>> Readers =
    [
        f => Parts(YamlReader.Read(f)),
        f => Parts(AnnotationReader.Read(f)),
        f => Parts(SourceRegistryReader.Read(f)),
        f => Parts(TagVocabularyReader.Read(f)),
        f => Parts(ConnectionsReader.Read(f)),
        f => Parts(SiteSettingsReader.Read(f)),
        f => Parts(PageReader.Read(f)),
    ];

    private static readonly string[] Pieces =
    [
        "claims:\n", "  - id: a\n", "    quote: \"b\"\n", "    rating: x\n", "    status: reviewed\n", "title: T\n", "name: N\n", "a:\n", "---\n", "...\n",
        "- ", "? ", ": ", "  ", "\t", "\n", "\r\n", "\r", "[", "]", "{", "}", ", ", "'", "\"", "\\", "\\u12", "|", ">-", "&a ", "*a ", "!t ", "!<", "%YAML 1.2\n", "%TAG ! x\n",
        "#", " #", "<<: ", "~", "null", "é", "😀", "\u2028", "\u0085", "\ufeff", "\0", "\ud800", "https://a.b", "2026-11-24", "x", "0", "@", "`", "sources:\n", "tags: ",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat);

    private static readonly Gen<string> Bytes = Gen.Byte.Array[0, 200].Select(Encoding.UTF8.GetString);

    private static readonly Gen<string> Anything = Gen.OneOf(Soup, Bytes, Gen.String, Soup.Select(s => "---\n" + s + "\n---\n" + s));

    [Fact]
    public void No_text_makes_a_reader_throw_or_point_out_of_the_file() => Anything.Sample(AssertReads, iter: 20_000);

    [Fact]
    public void A_value_without_errors_is_there() => Anything.Sample(
        text =>
        {
            var file = new SourceText("input/pages/a.md", text);
            foreach (var read in Readers)
            {
                (bool hasValue, ImmutableArray<Diagnostic> found) = read(file);
                Assert.True(hasValue || found.Any(d => d.Severity == Severity.Error));
            }
        },
        iter: 2_000);

    [Fact]
    public void Quoted_texts_come_back_as_they_were() => Gen.String[Gen.Char[' ', '~'], 0, 80].Sample(text =>
    {
        string yaml = "k: '" + text.Replace("'", "''", StringComparison.Ordinal) + "'\n";
        var root = Assert.IsType<YamlMapping>(Reading.Good(YamlReader.Read(new SourceText("a.yml", yaml))));
        Assert.Equal(text, Assert.IsType<YamlScalar>(root.Entries[0].Value).Value);
    });

    [Fact]
    public void A_slug_that_is_suggested_is_one() => Gen.String.Sample(text =>
    {
        if (SlugForm.Nearest(text) is { } slug) Assert.True(SlugForm.Fits(slug));
    });

    private static void AssertReads(string text)
    {
        var file = new SourceText("input/pages/a.md", text);
        foreach (var read in Readers)
            foreach (Diagnostic diagnostic in read(file).Found)
                AssertInside(file, diagnostic);
    }

    private static void AssertInside(SourceText file, Diagnostic diagnostic)
    {
        Assert.Equal(file.Path, diagnostic.At.Path);
        Assert.DoesNotContain('\n', diagnostic.Message);
        if (diagnostic.At.Line == 0) return;
        Assert.InRange(diagnostic.At.Line, 1, file.LineCount);
        Assert.InRange(diagnostic.At.Column, 1, file.LineSpan(diagnostic.At.Line).Length + 2);
    }

    private static (bool HasValue, ImmutableArray<Diagnostic> Found) Parts<T>(Outcome<T> outcome)
        where T : class
    {
        return (outcome.Value is not null, outcome.Diagnostics);
    }
}
