using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Parsing;

public class AnnotationReaderTests
{
    private const string Full = """
        # yaml-language-server: $schema=../../schemas/annotation.schema.json
        sha256: 09500B28a1300c6be2be92da7c6270317796a03f120294bdb8f4a2f7bf63484a
        slug: rail-traffic
        original: https://example.org/a
        archived: http://archive.example/a
        rights: excerpt
        tags: [north-korea, arms-transfers]
        related: other-report
        title: "Rail:  traffic"
        authors: []
        published: 2023-10-09
        language: pt-br
        caption: ""
        dismissed: ["said nothing"]
        claims:
          - id: railcars-73
            quote: "about 73 railcars "
            prefix: "The images show "
            suffix: ","
            claim: "About 73 railcars stood there."
            source: beyond-parallel
            speaker: Someone
            via: [voa, euromaidan-press]
            citing: [csis]
            origin: csis
            basis: satellite-imagery
            reliability: B
            credibility: 2
            polarity: denies
            status: reviewed
            reviewed: {by: "Desk", on: 2026-11-24}
            rating: unconfirmed
            why: |
              One analysis.

              Repeated by all.
            evidence:
              - {url: "https://example.org/e", archived: https://archive.example/e, title: E, source: kbs, publisher: KBS, published: 2023-10, relation: refutes}
              - url: https://example.org/f
            history:
              - {on: 2026-11-20, rating: unverifiable, why: "Too early."}
            same-as: [other-report/c1]
            contradicts: other-report/c2
        """;

    [Fact]
    public void Reads_every_key_of_an_annotation()
    {
        SeedAnnotation a = Read(Full);
        Assert.Equal(("a", Reading.AnnotationPath), (a.Name, a.Path));
        Assert.Equal(new Located<string>("09500b28a1300c6be2be92da7c6270317796a03f120294bdb8f4a2f7bf63484a", At(2, 9)), a.Sha256);
        Assert.Equal(new Located<string>("rail-traffic", At(3, 7)), a.Slug);
        Assert.Equal(("https://example.org/a", "http://archive.example/a"), (a.Original!.AbsoluteUri, a.Archived!.AbsoluteUri));
        Assert.Equal(Rights.Excerpt, a.Rights);
        Assert.Equal([new("north-korea", At(7, 8)), new("arms-transfers", At(7, 21))], a.Tags);
        Assert.Equal([new("other-report", At(8, 10))], a.Related);
        Assert.Equal(("Rail: traffic", "pt-BR", ""), (a.Title, a.Language, a.Caption));
        Assert.Equal(0, a.Authors?.Length);
        Assert.Equal(new DateOnly(2023, 10, 9), a.Published);
        Assert.Equal([new("said nothing", At(14, 13))], a.Dismissed);
    }

    [Fact]
    public void Reads_every_key_of_a_claim()
    {
        AnnotatedClaim c = Assert.Single(Read(Full).Claims);
        Assert.Equal(At(16, 5), c.At);
        Assert.Equal(new Located<string>("railcars-73", At(16, 9)), c.Id);
        Assert.Equal(new Located<string>("about 73 railcars ", At(17, 12)), c.Quote);
        Assert.Equal(("The images show ", ","), (c.Prefix?.Value, c.Suffix?.Value));
        Assert.Equal(("About 73 railcars stood there.", "Someone"), (c.Claim, c.Speaker));
        Assert.Equal(("beyond-parallel", "csis", "csis"), (c.Source?.Value, c.Citing?.Value, c.Origin?.Value));
        Assert.Equal(["voa", "euromaidan-press"], c.Via.Select(v => v.Value));
        Assert.Equal((SourceKind.SatelliteImagery, Reliability.B, 2, Polarity.Denies), (c.Basis, c.Reliability, c.Credibility, c.Polarity));
        Assert.Equal((ClaimStatus.Reviewed, new Review("Desk", new DateOnly(2026, 11, 24))), (c.Status, c.Review));
        Assert.Equal(new Located<string>("unconfirmed", At(32, 13)), c.Rating);
        Assert.Equal("One analysis.\n\nRepeated by all.", c.Why);
        Assert.Equal(("other-report/c1", "other-report/c2"), (Assert.Single(c.SameAs).Value, Assert.Single(c.Contradicts).Value));
    }

    [Fact]
    public void Reads_evidence_and_history()
    {
        AnnotatedClaim c = Assert.Single(Read(Full).Claims);
        Evidence first = c.Evidence[0];
        Assert.Equal(("https://example.org/e", "https://archive.example/e", "E"), (first.Url.AbsoluteUri, first.Archived!.AbsoluteUri, first.Title));
        Assert.Equal(("kbs", "KBS", new PartialDate(2023, 10), EvidenceRelation.Refutes), (first.Source?.Value, first.Publisher, first.Published, first.Relation));
        Assert.Equal(EvidenceRelation.Context, c.Evidence[1].Relation);
        HistoryEntry earlier = Assert.Single(c.History);
        Assert.Equal((new DateOnly(2026, 11, 20), "unverifiable", "Too early."), (earlier.On, earlier.Rating?.Value, earlier.Why));
    }

    [Fact]
    public void Leaves_alone_what_an_editor_leaves_out()
    {
        SeedAnnotation a = Read("tags: rail\ncaption:\nauthors:\nclaims:\n");
        Assert.Equal("rail", Assert.Single(a.Tags).Value);
        Assert.Equal((null, null, null, Rights.Full), (a.Sha256, a.Caption, a.Title, a.Rights));
        Assert.Null(a.Authors);
        Assert.Empty(a.Claims);
    }

    [Fact]
    public void A_rating_on_a_draft_needs_no_proof_yet()
    {
        AnnotatedClaim c = Assert.Single(Read("claims:\n  - {id: a, quote: b, rating: disputed}\n").Claims);
        Assert.Equal((ClaimStatus.Draft, AdmiraltyGrade.NotJudged), (c.Status, c.Credibility));
    }

    [Theory]
    [InlineData("sha256: 0950\n", "1:9: error FA0405: sha256 is the SHA-256 of the seed: 64 hexadecimal digits, or at least the first 8, not '0950'")]
    [InlineData("slug: Rail Traffic\n", "1:7: error FA0405: slug is lower-case letters a-z, digits and '-' between them, at most 80 characters, not 'Rail Traffic'; write 'rail-traffic'")]
    [InlineData("original: javascript:alert(1)\n", "1:11: error FA0303: 'javascript:alert(1)' is not an http or https address; write it with https://")]
    [InlineData("original: https://me:secret@example.org/\n", "1:11: error FA0303: an address of 'example.org' with a user name in it; remove what stands before the '@'")]
    [InlineData("original: \"https://example.org/a b\"\n", "1:11: error FA0303: the address 'https://example.org/a b' holds a blank or an invisible character; write it as %20, or remove it")]
    [InlineData("original: https://\n", "1:11: error FA0303: 'https://' is not an http or https address")]
    [InlineData("rights: ful\n", "1:9: error FA0405: rights is full or excerpt, not 'ful'; did you mean 'full'?")]
    [InlineData("published: 9/10/2023\n", "1:12: error FA0405: published is a date such as 2026-11-24, not '9/10/2023'")]
    [InlineData("published: 2023-02-30\n", "1:12: error FA0405: published is a date such as 2026-11-24, not '2023-02-30'")]
    [InlineData("language: English\n", "1:11: error FA0405: language is a language such as en, uk or pt-BR, not 'English'")]
    [InlineData("title: [a]\n", "1:8: error FA0405: title is a text, not a list")]
    [InlineData("title: \" \"\n", "1:8: error FA0405: title is an empty text; write one, or leave it out")]
    [InlineData("tags: [rail, Rail]\n", "1:14: error FA0405: 'Rail' is given twice in tags; first at line 1")]
    [InlineData("tags: [rail, [a]]\n", "1:14: error FA0405: tags is a list of texts; this item is a list")]
    [InlineData("dismissed: ['…']\n", "1:13: error FA0206: the quote holds no words; give the passage of the seed that the claim is about")]
    [InlineData("titel: x\n", "1:1: error FA0403: unknown key 'titel'; did you mean 'title'?")]
    [InlineData("title: x\ntags: y\ntitle: z\n", "3:1: error FA0404: the key 'title' is given twice; first at line 1")]
    [InlineData("- a\n", "1:1: error FA0405: the file is a list; write `key: value` lines")]
    [InlineData("just words\n", "1:1: error FA0405: the file is a text; write `key: value` lines")]
    [InlineData("claims: x\n", "1:9: error FA0405: a claim is a group of keys (id, quote, …), not a text")]
    public void Says_what_is_wrong_with_an_annotation(string yaml, string expected) => AssertOnly(yaml, expected);

    [Theory]
    [InlineData("  - id: a\n", "2:5: error FA0406: a claim needs `quote:`")]
    [InlineData("  - quote: a\n", "2:5: error FA0406: a claim needs `id:`")]
    [InlineData("  - id:\n    quote: a\n", "2:5: error FA0406: `id:` has no value; a claim needs one")]
    [InlineData("  - id: a\n    quote:\n", "3:5: error FA0206: the quote holds no words; give the passage of the seed that the claim is about")]
    [InlineData("  - id: a\n    quote: \" \"\n", "3:12: error FA0206: the quote holds no words; give the passage of the seed that the claim is about")]
    [InlineData("  - {id: a, quote: b}\n  - {id: a, quote: c}\n", "3:10: error FA0207: the id 'a' is taken at line 2; ids are unique in a report")]
    [InlineData("  - {id: a, quote: b, credibility: 9}\n", "2:36: error FA0405: credibility is a number from 1 to 6, not '9'")]
    [InlineData("  - {id: a, quote: b, credibility: two}\n", "2:36: error FA0405: credibility is a number from 1 to 6, not 'two'")]
    [InlineData("  - {id: a, quote: b, reliability: G}\n", "2:36: error FA0405: reliability is A, B, C, D, E or F, not 'G'")]
    [InlineData("  - {id: a, quote: b, basis: satelite-imagery}\n", "2:30: error FA0405: basis is official, think-tank, media-outlet, eyewitness, satellite-imagery, document, anonymous or other, not 'satelite-imagery'; did you mean 'satellite-imagery'?")]
    [InlineData("  - {id: a, quote: b, status: machine}\n", "2:31: error FA0405: status is draft or reviewed; 'machine' is for claims that no editor has touched")]
    [InlineData("  - {id: a, quote: b, status: done}\n", "2:31: error FA0405: status is draft or reviewed, not 'done'")]
    [InlineData("  - {id: a, quote: b, status: reviewed}\n", "2:31: error FA0308: status: reviewed needs a reviewer and a day; add `reviewed: {by: NAME, on: 2026-11-24}`")]
    [InlineData("  - {id: a, quote: b, status: reviewed, reviewed: {by: D, on: 24.11.26}}\n", "2:63: error FA0405: on is a date such as 2026-11-24, not '24.11.26'")]
    [InlineData("  - {id: a, quote: b, status: reviewed, reviewed: {by: D}}\n", "2:51: error FA0406: a review needs `on:`")]
    [InlineData("  - {id: a, quote: b, status: reviewed, reviewed: D}\n", "2:51: error FA0405: reviewed is a group of keys (by, on), not a text")]
    [InlineData("  - {id: a, quote: b, status: reviewed, reviewed: {by: D, on: 2026-11-24}, rating: x, evidence: {url: 'https://e.org'}}\n", "2:84: error FA0308: a rating needs a reason; add `why:`")]
    [InlineData("  - {id: a, quote: b, status: reviewed, reviewed: {by: D, on: 2026-11-24}, rating: x, why: y}\n", "2:84: warning FA0308: a rating without evidence; add `evidence:` that readers can check")]
    [InlineData("  - {id: a, quote: b, evidence: [{title: x}]}\n", "2:34: error FA0406: evidence needs `url:`")]
    [InlineData("  - {id: a, quote: b, evidence: [{url: 'ftp://e.org'}]}\n", "2:40: error FA0303: 'ftp://e.org' is not an http or https address; write it with https://")]
    [InlineData("  - {id: a, quote: b, evidence: [{url: 'https://e.org', published: 2023-1}]}\n", "2:68: error FA0405: published is a date such as 2026-11-24, 2026-11 or 2026, not '2023-1'")]
    [InlineData("  - {id: a, quote: b, evidence: [{url: 'https://e.org', relation: support}]}\n", "2:67: error FA0405: relation is supports, refutes or context, not 'support'; did you mean 'supports'?")]
    [InlineData("  - {id: a, quote: b, history: [{rating: x}]}\n", "2:33: error FA0406: an earlier verdict needs `on:`")]
    [InlineData("  - {id: a, quote: b, same-as: [other]}\n", "2:33: error FA0405: same-as names a claim as slug/id, such as rail-traffic/railcars, not 'other'")]
    [InlineData("  - {id: a, quote: b, citing: [x, y]}\n", "2:35: error FA0405: citing names one source; name the others in `via:` or `evidence:`")]
    [InlineData("  - {id: a, quote: b, sorce: c}\n", "2:23: error FA0403: unknown key 'sorce'; did you mean 'source'?")]
    [InlineData("  - {id: a, quote: *q}\n", "2:20: error FA0407: aliases (*name) are not used here; write the value out")]
    public void Says_what_is_wrong_with_a_claim(string claims, string expected) => AssertOnly("claims:\n" + claims, expected);

    [Fact]
    public void Finds_every_mistake_in_one_run_and_keeps_the_rest()
    {
        Outcome<SeedAnnotation> read = Parse("rights: ful\ntags: [a, a]\ntitle: T\nclaims:\n  - {id: A, quote: '', credibility: 7}\n  - {id: b, quote: c}\n");
        Assert.Equal(["FA0405", "FA0405", "FA0405", "FA0206", "FA0405"], read.Diagnostics.Order().Select(d => d.Code));
        Assert.Equal(("T", "b"), (read.Value?.Title, read.Value?.Claims.Single().Id.Value));
    }

    [Fact]
    public void The_beginning_of_a_hash_is_enough() => Assert.Equal("09500b28", Read("sha256: 09500B28\n").Sha256?.Value);

    private static void AssertOnly(string yaml, string expected) =>
        Assert.Equal($"{Reading.AnnotationPath}:{expected}", Reading.Only(Parse(yaml).Diagnostics));

    private static SeedAnnotation Read(string yaml) => Reading.Good(Parse(yaml));

    private static Outcome<SeedAnnotation> Parse(string yaml) => AnnotationReader.Read(Reading.File(Reading.AnnotationPath, yaml));

    private static Location At(int line, int column) => new(Reading.AnnotationPath, line, column);
}
