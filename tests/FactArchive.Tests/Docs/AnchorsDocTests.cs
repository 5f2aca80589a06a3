using System.Text;
using FactArchive.Core.Annotation;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Docs;

/// <summary>The table of <c>docs/anchors.md</c> is made by anchoring one example for each state; UPDATE_GOLDEN=1 writes it anew.</summary>
public sealed class AnchorsDocTests
{
    private const string Seed = "Dam of Orin\n\nThe old gate of the dam broke at noon. The mayor saw it.\n\nIn the evening the mayor saw it again.\n";

    private static readonly (AnchorState State, string When, string Quote, string? Prefix)[] Examples =
    [
        (AnchorState.Exact, "The quote stands at one place, in the context that is given if any is", "The old gate of the dam broke at noon", null),
        (AnchorState.Moved, "The same words stand at one place, but not in the context that is given, or only one side of it fits", "gate of the dam", "The new"),
        (AnchorState.Changed, "The words have changed, and one passage alone comes near enough", "The old gate of the dyke broke at noon", null),
        (AnchorState.Ambiguous, "Two or more places fit equally, or score close", "mayor saw it", null),
        (AnchorState.Lost, "Nothing in the seed comes near enough", "The new lock of the river held until midnight", null),
    ];

    [Fact]
    public void The_table_tells_every_state_with_its_diagnostic()
    {
        Assert.Equal(Enum.GetValues<AnchorState>(), Examples.Select(e => e.State));
        var table = new StringBuilder("| state | when | published | diagnostic | what an editor reads |\n| --- | --- | --- | --- | --- |\n");
        foreach ((AnchorState state, string when, string quote, string? prefix) in Examples)
        {
            Outcome<AnnotatedReport> anchored = Anchor(quote, prefix);
            Diagnostic? told = anchored.Diagnostics.SingleOrDefault();
            Assert.Equal(state, anchored.Value?.Claims.Single().Anchor ?? state);
            string published = anchored.Value is null ? "no, the build fails" : told is null ? "yes" : "yes, with a visible notice";
            string code = told is null ? "none" : $"{told.SeverityWord} {told.Code}";
            table.Append($"| `{state.ToString().ToLowerInvariant()}` | {when} | {published} | {code} | {Message(told)} |\n");
        }
        Golden.HasTable(Repository.At("docs", "anchors.md"), table.ToString());
    }

    private static string Message(Diagnostic? told) =>
        told is null ? "" : string.Join("<br>", told.Message.Split('\n').Select(l => $"`{l.Trim().Replace("`", "'", StringComparison.Ordinal)}`"));

    private static Outcome<AnnotatedReport> Anchor(string quote, string? prefix)
    {
        Report report = SeedParser.Parse(new SourceText("seeds/dam.txt", Seed), new string('0', 64)).Value!;
        Located<string> At(string value) => new(value, new Location("input/annotations/dam.yml", 3, 12));
        var claim = new AnnotatedClaim { At = At("").At, Id = At("gate"), Quote = At(quote), Prefix = prefix is null ? null : At(prefix) };
        var annotation = new SeedAnnotation { Path = "input/annotations/dam.yml", Name = "dam", Claims = [claim] };
        return ClaimAnchorer.Anchor(report, annotation, [], SourceRegistry.Empty, RatingScale.Default);
    }
}
