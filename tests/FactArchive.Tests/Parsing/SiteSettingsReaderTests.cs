using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Parsing;

public class SiteSettingsReaderTests
{
    private const string Path = "input/site.yml";

    [Fact]
    public void Reads_every_key()
    {
        SiteSettings s = Read("""
            title: My archive
            description: What was said.
            url: https://example.org/archive
            language: uk
            publisher: {name: Desk, url: https://example.org, email: desk@example.org, logo: https://example.org/l.png}
            notice: "*Sample* material"
            ratings:
              - {id: right, label: Right, value: 5, description: It holds., tone: good}
              - {id: wrong, label: Wrong, value: 1, tone: bad}
              - {id: open, label: Open}
            policies: {methodology-page: error, claim-length: off}
            """);
        Assert.Equal(("My archive", "What was said.", "uk", "*Sample* material"), (s.Title, s.Description, s.Language, s.Notice));
        Assert.Equal(("https://example.org/archive/", "/archive/"), (s.Url.AbsoluteUri, s.BasePath));
        Assert.Equal(new Publisher("Desk", new Uri("https://example.org"), "desk@example.org", new Uri("https://example.org/l.png")), s.Publisher);
        Assert.Equal(
            [new("right", "Right", 5, "It holds.", RatingTone.Good), new("wrong", "Wrong", 1, "", RatingTone.Bad), new("open", "Open", null, "", RatingTone.Unknown)],
            s.Ratings.Ratings);
        Assert.Equal([("claim-length", PolicyLevel.Off), ("methodology-page", PolicyLevel.Error)], s.Policies.OrderBy(p => p.Key).Select(p => (p.Key, p.Value)));
    }

    [Fact]
    public void A_title_is_enough()
    {
        SiteSettings s = Read("title: T\n");
        Assert.Same(RatingScale.Default, s.Ratings);
        Assert.Equal(("en", "/"), (s.Language, s.BasePath));
    }

    [Fact]
    public void A_publisher_may_be_a_name() => Assert.Equal(new Publisher("Desk"), Read("title: T\npublisher: Desk\n").Publisher);

    [Theory]
    [InlineData("description: x\n", "1:1: error FA0406: the site needs `title:`")]
    [InlineData("title:\n", "1:1: error FA0406: `title:` has no value; the site needs one")]
    [InlineData("title: T\nurl: /archive/\n", "2:6: error FA0303: '/archive/' is not an http or https address; write it with https://")]
    [InlineData("title: T\nurl: https://e.org/?a=b\n", "2:6: error FA0405: url is where the site stands, such as https://example.org/archive/; remove what begins with '?' or '#'")]
    [InlineData("title: T\nurl: https://e.org/#a\n", "2:6: error FA0405: url is where the site stands, such as https://example.org/archive/; remove what begins with '?' or '#'")]
    [InlineData("title: T\npublisher: {url: 'https://e.org'}\n", "2:12: error FA0406: a publisher needs `name:`")]
    [InlineData("title: T\npublisher: {name: D, email: 'D <d@e.org>'}\n", "2:29: error FA0405: email is an address such as desk@example.org, not 'D <d@e.org>'")]
    [InlineData("title: T\npublisher: [D]\n", "2:12: error FA0405: publisher is a group of keys (name, url, email, logo), not a list")]
    [InlineData("title: T\nratings: [{id: a, label: A, value: 1}]\n", "2:1: error FA0405: a scale needs at least two ratings with different values, so that the best differs from the worst")]
    [InlineData("title: T\nratings: [{id: a, label: A, value: 1}, {id: b, label: B, value: 1}]\n", "2:1: error FA0405: a scale needs at least two ratings with different values, so that the best differs from the worst")]
    [InlineData("title: T\nratings: [{id: a, label: A, value: 1}, {id: b, label: B, value: 2}, {id: a, label: C}]\n", "2:74: error FA0405: the rating 'a' is given twice; first at line 2")]
    [InlineData("title: T\nratings: [{id: a, label: A, value: 1}, {id: b, label: B, value: 2}, {id: c, label: C, value: 11}]\n", "2:94: error FA0405: value is a number from 1 to 10, not '11'")]
    [InlineData("title: T\nratings: [{id: a, label: A, value: 1}, {id: b, label: B, value: 2, tone: fine}]\n", "2:74: error FA0405: tone is good, maybe, disputed, bad or unknown, not 'fine'")]
    [InlineData("title: T\npolicies: {metodology-page: warn}\n", "2:12: error FA0403: unknown key 'metodology-page'; did you mean 'methodology-page'?")]
    [InlineData("title: T\npolicies: {claim-length: warning}\n", "2:26: error FA0405: claim-length is off, warn or error, not 'warning'")]
    public void Says_what_is_wrong(string yaml, string expected) =>
        Assert.Equal($"{Path}:{expected}", Reading.Only(Parse(yaml).Diagnostics));

    private static SiteSettings Read(string yaml) => Reading.Good(Parse(yaml));

    private static Outcome<SiteSettings> Parse(string yaml) => SiteSettingsReader.Read(Reading.File(Path, yaml));
}
