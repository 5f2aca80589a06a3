using System.Text.RegularExpressions;
using FactArchive.Core.Rendering.Languages;

namespace FactArchive.Tests.Rendering.Languages;

/// <summary>All that a reader sees comes from the language files, and all that stands there is seen.</summary>
public sealed partial class PhraseUseTests
{
    /// <summary>Beginnings of names that the code puts together: <c>kind-</c> and a kind.</summary>
    private static readonly string[] PutTogether = [.. Sources("src/FactArchive.Core/Rendering")
        .SelectMany(code => Composed().Matches(code).Select(m => m.Groups[1].Value))
        .Append("ground-").Append("dropped-").Append("script-").Distinct()];

    public static TheoryData<string> Templates => [.. Directory.EnumerateFiles(Repository.At("theme"), "*.html", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.At("theme"), f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_template_says_anything_in_words_of_its_own(string template)
    {
        string text = File.ReadAllText(Repository.At("theme", template));
        string outside = Tags().Replace(Data().Replace(Expressions().Replace(text, "\u0001"), ""), "\u0002");
        Assert.DoesNotMatch(Letters(), NamesOfFormats().Replace(outside, ""));
        Assert.All(Spoken().Matches(Expressions().Replace(text, "\u0001")), m => Assert.DoesNotMatch(Letters(), m.Groups[1].Value));
        Assert.All(InExpressions().Matches(text), m => Assert.DoesNotMatch(Letters(), m.Groups[1].Value));
    }

    [Fact]
    public void Every_phrase_that_the_code_asks_for_is_there()
    {
        string[] asked = [.. Sources("src/FactArchive.Core/Rendering").SelectMany(code => Asked().Matches(code).Select(m => m.Groups[1].Value)).Distinct()];
        Assert.True(asked.Length > 50);
        Assert.All(asked, key => Assert.True(InterfaceLanguages.English.Has(key), key));
    }

    [Fact]
    public void Every_reason_to_leave_a_line_out_has_its_phrase()
    {
        string[] reasons = [.. Sources("src/FactArchive.Core/Parsing/Seeds").SelectMany(code => Drops().Matches(code))
            .SelectMany(m => Literals().Matches(m.Value).Select(l => l.Groups[1].Value)).Distinct()];
        Assert.True(reasons.Length > 15);
        Assert.All(reasons, reason => Assert.Equal(reason, InterfaceLanguages.English.Say(PhraseKey.Of("dropped", reason))));
    }

    [Fact]
    public void Every_phrase_is_said_somewhere()
    {
        string all = string.Concat(Directory.EnumerateFiles(Repository.At("theme"), "*.html", SearchOption.AllDirectories).Select(File.ReadAllText)
            .Concat(Sources("src/FactArchive.Core")));
        string[] keys = [.. InterfaceLanguages.English.Beginning("").Select(p => p.Key)];
        Assert.All(keys.Where(k => !PutTogether.Any(k.StartsWith)), key =>
            Assert.True(all.Contains($"'{key}'", StringComparison.Ordinal) || all.Contains($"\"{key}\"", StringComparison.Ordinal), $"nobody says '{key}'"));
    }

    private static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(Repository.At(folder.Split('/')), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText);

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Expressions();

    [GeneratedRegex(@"<script.*?</script>|<!--.*?-->|<code>.*?</code>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tags();

    /// <summary>Proper names that are the same in every language.</summary>
    [GeneratedRegex("BibTeX|RIS|CSL-JSON|CSV|ClaimReview|SHA-256")]
    private static partial Regex NamesOfFormats();

    [GeneratedRegex(@"\b(?:aria-label|title|placeholder|alt|label)=""([^""]*)""")]
    private static partial Regex Spoken();

    /// <summary>Words that an expression hands on as they are: <c>back: 'Back'</c>.</summary>
    [GeneratedRegex(@"\{\{[^}]*\b(?:back|on|title|label): '([^']*)'")]
    private static partial Regex InExpressions();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letters();

    [GeneratedRegex("""(?:\.|\b)(?:Say|Count)\("([a-z0-9-]+)"[,)]""")]
    private static partial Regex Asked();

    [GeneratedRegex("""\$"([a-z-]+-)\{""")]
    private static partial Regex Composed();

    [GeneratedRegex(@"\.Drop\([^;]*;")]
    private static partial Regex Drops();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Literals();
}
