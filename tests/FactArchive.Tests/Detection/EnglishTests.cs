namespace FactArchive.Tests.Detection;

/// <summary>One sentence for each construction of English.</summary>
public sealed class EnglishTests
{
    [Theory]
    [InlineData("Engineers found two cracks in the dam, the water ministry said Friday.", "Water ministry | said | official | Engineers found two cracks in the dam")]
    [InlineData("On Monday, the mayor said that the bridge was safe.", "The mayor | said | official | the bridge was safe")]
    [InlineData("Korvin, who flew to the site on Thursday, said the reservoir had been lowered.", "Korvin | said | other | the reservoir had been lowered")]
    [InlineData("Arcline Imaging said the marks were new.", "Arcline Imaging | said | satellite-imagery | the marks were new")]
    [InlineData("According to the Institute for Coastal Studies, the closure could cost the fleet a fifth of its catch.", "Institute for Coastal Studies | According to | think-tank | the closure could cost the fleet a fifth of its catch")]
    [InlineData("The closure could cost a fifth of the catch, according to a fisherman.", "Fisherman | according to | other | The closure could cost a fifth of the catch")]
    [InlineData("The vessel at the centre of the case, prosecutors had alleged, never existed.", "Prosecutors | alleged | official | The vessel at the centre of the case ¦ never existed")]
    [InlineData("Port director Helga Stroem denied that the measure was aimed at Sorrano.", "Helga Stroem | denied | official | the measure was aimed at Sorrano")]
    [InlineData("Colonel Otto Brandis rejected claims that ammunition had been stored there.", "Otto Brandis | rejected claims | official | ammunition had been stored there")]
    [InlineData("The fisheries ministry blamed Vellmar for the collapse of the talks.", "Fisheries ministry | blamed | official | Vellmar for the collapse of the talks")]
    [InlineData("The ministry called the reports a fabrication.", "The ministry | called | official | the reports a fabrication")]
    [InlineData("Satellite images taken on Friday show that five sheds have burned down.", "Satellite images | show | satellite-imagery | five sheds have burned down")]
    [InlineData("Inspection logs kept by the operator list 14 defects since 2018.", "Inspection logs | list | document | 14 defects since 2018")]
    [InlineData("Lawmaker Pelle Dahm was quoted by the daily as saying that the ministry had known everything.", "Pelle Dahm | quoted … as saying | official | the ministry had known everything")]
    [InlineData("An engineer, who asked not to be named, said the budget had been cut.", "Engineer | said | anonymous | the budget had been cut")]
    [InlineData("Villagers reported hearing gunfire overnight.", "Villagers | reported | eyewitness | hearing gunfire overnight")]
    [InlineData("Meteorologists warned of flooding in low-lying areas.", "Meteorologists | warned of | other | flooding in low-lying areas")]
    public void A_sentence_has_one_claim(string sentence, string claim) => Assert.Equal([claim], Reading.Lines("en", sentence));

    [Theory]
    [InlineData("“A long night,” she said, “and a cold one.”")]
    [InlineData("“We did not want to sell,” Vanne told the paper, “and Ossi has earned this.”")]
    public void A_sentence_broken_by_its_attribution_is_one_claim_with_two_spans(string sentence) => Assert.Equal(2, Assert.Single(Reading.Claims("en", "Jari Vanne and Ada Brook came late.", sentence)).Spans.Length);

    [Fact]
    public void A_new_quotation_after_the_attribution_continues_the_first()
    {
        var claims = Reading.Claims("en", "“Nobody showed us a bill,” said Ilvo Maresk. “Then they switched off the lights.”");
        Assert.Equal(["Ilvo Maresk", "Ilvo Maresk"], claims.Select(c => c.Attribution.Speaker!));
        Assert.Equal([false, true], claims.Select(c => c.Continues));
    }

    [Fact]
    public void Two_contents_with_their_own_cues_are_two_claims()
    {
        Assert.Equal(
            ["Helga Stroem | denied | other | the quay was closed", "Helga Stroem | adding | other | every ship would be treated alike"],
            Reading.Lines("en", "Manager Helga Stroem denied that the quay was closed, adding that every ship would be treated alike."));
    }

    [Fact]
    public void The_outermost_source_speaks_and_a_nested_record_is_the_basis()
    {
        var claim = Assert.Single(Reading.Claims("en", "The satellite images show 73 railcars at the station, says the think tank."));
        Assert.Equal(Core.Model.SourceKind.SatelliteImagery, claim.Attribution.Basis);
        Assert.Equal("says", claim.Attribution.Cue);
    }

    [Fact]
    public void An_attribution_in_the_next_paragraph_points_back()
    {
        var claim = Assert.Single(Reading.Claims("en", "Two drones were shot down over the estuary.", "Governor Iwan Pell reported this on Telegram, Radio Tern reports."));
        Assert.Equal((0, 1), (claim.Spans[0].Block, claim.AttributionBlock));
        Assert.Equal("Iwan Pell", claim.Attribution.Speaker);
        Assert.Equal(["Radio Tern"], claim.Attribution.Via);
    }

    [Fact]
    public void A_quotation_left_open_goes_on_in_the_next_paragraph()
    {
        var claims = Reading.Claims("en", "‘I saw that boat,’ said Ruth Pascoe. ‘I stood on the slip.", "‘So I laughed.", "‘Now I don’t know.’");
        Assert.Equal(4, claims.Length);
        Assert.All(claims, c => Assert.Equal("Ruth Pascoe", c.Attribution.Speaker));
    }

    [Fact]
    public void Pronouns_and_descriptions_find_their_name()
    {
        var claims = Reading.Claims("en",
            "“The pattern is new,” says Beyond Parallel, a website run by the Center for Strategic Studies think tank.",
            "“It is not clear,” the website says.",
            "Transfers would violate sanctions, the center stressed.");
        Assert.Equal(["Beyond Parallel", "Beyond Parallel", "Center for Strategic Studies"], claims.Select(c => c.Attribution.Speaker!));
    }

    [Theory]
    [InlineData("As reported, a similar aircraft fell into the estuary on 2 June.")]
    [InlineData("The sheriff’s office declined to comment. It has not commented on the debts.")]
    [InlineData("The Ledger could not independently verify when the sheds were destroyed.")]
    [InlineData("She urged residents to follow the instructions of the rescue service.")]
    [InlineData("Lloyd Mutual rejected the findings of an earlier inquiry.")]
    [InlineData("A town shows its good sense by what it leaves alone.")]
    [InlineData("The increase in traffic indicates a build-up.")]
    [InlineData("I believe the council should drop it.")]
    [InlineData("Turnout stood at 71 percent by 5 p.m. Polls close at 8.")]
    public void What_has_no_source_or_no_content_is_no_claim(string text) => Assert.Empty(Reading.Lines("en", text));
}
