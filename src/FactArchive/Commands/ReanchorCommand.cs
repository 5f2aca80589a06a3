using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using FactArchive.Core.Annotation.Reanchoring;
using FactArchive.Core.Building;
using FactArchive.Core.Model;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;
using FactArchive.Edge.Reporting;
using FactArchive.Edge.Writing;

namespace FactArchive.Edge.Commands;

/// <summary><c>reanchor</c>: proposes a diff that repairs quotes which moved or changed, and applies it if it is told to.</summary>
internal sealed class ReanchorCommand : ExampledCommand
{
    private readonly Argument<string[]> _seeds = new("SEED")
    {
        Description = "Seeds whose annotations are looked at: NAME, NAME.txt or seeds/NAME.txt (default: all)",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _write = new("--write") { Description = "Change the annotations; without it the diff is only shown" };

    public ReanchorCommand(CliHost host, CommonOptions common)
        : base("reanchor",
            "Shows how quotes that moved or changed would be repaired: a diff of the annotations, with each sentence before and after.",
            ("reanchor", "shows the repairs of all annotations"),
            ("reanchor rail-traffic", "shows those of input/annotations/rail-traffic.yml"),
            ("reanchor rail-traffic --write", "applies them; every other byte of the file stays"))
    {
        Arguments.Add(_seeds);
        Options.Add(_write);
        SetAction(parsed => CommandContext.Run(host, common, parsed, context => Reanchor(context, parsed)));
    }

    private int Reanchor(CommandContext context, ParseResult parsed)
    {
        string[] typed = parsed.GetValue(_seeds) ?? [];
        ReanchorResult result = Progress.Run(context.Host, context.Reporter.ShowsProgress, "Comparing…", () =>
        {
            ArchiveInputs inputs = ArchiveReader.Read(context.Root);
            ImmutableArray<string> known = DraftPipeline.SeedNames(inputs);
            return ReanchorPipeline.Run(inputs, typed.Length == 0 ? known : SeedNames.Resolve(typed, known));
        });
        foreach (SeedReanchoring seed in result.Seeds.Where(s => s.Changes)) Show(context, seed);
        bool writes = parsed.GetValue(_write);
        ImmutableArray<Diagnostic> failures =
            writes ? [.. result.Seeds.Where(s => s.Changes).Select(s => Write(context.Root, s)).OfType<Diagnostic>()] : [];
        context.Reporter.Diagnostics(result.Diagnostics.Concat(failures));
        Tell(context, result, failures, writes);
        return result.Failed || failures.Length > 0 ? ExitCode.Errors : ExitCode.Done;
    }

    /// <summary>The sentences stand before the diff, as a commit message does: <c>git apply</c> takes the whole.</summary>
    private static void Show(CommandContext context, SeedReanchoring seed)
    {
        foreach (Repair repair in seed.Repaired!.Repairs) Describe(context.Reporter, repair);
        foreach (string line in UnifiedDiff.Of(seed.Path, seed.TextBefore, seed.Repaired.Text))
            context.Reporter.Say(line.EndsWith('\r') ? Printable.Line(line[..^1]) + "\r" : Printable.Line(line));
    }

    private static void Describe(ConsoleReporter reporter, Repair repair)
    {
        bool isChanged = repair.State == AnchorState.Changed;
        string likeness = isChanged ? string.Create(CultureInfo.InvariantCulture, $", likeness {repair.Likeness:0.00}") : "";
        reporter.Say(Printable.Line($"{repair.Claim}: {repair.State.ToString().ToLowerInvariant()}, now at {repair.At}{likeness}"));
        reporter.Say(Printable.Line($"  before: {repair.Before}"));
        reporter.Say(Printable.Line($"  after:  {repair.After}"));
        if (isChanged) reporter.Say(Printable.Line($"  words:  {WordDiff.Plain(repair.Changes)}"));
    }

    private static Diagnostic? Write(string root, SeedReanchoring seed)
    {
        try
        {
            ArchiveFile.Change(root, seed.Path, seed.Before!.Bytes.Span, seed.Bytes.Span);
            return null;
        }
        catch (DiagnosticException failure)
        {
            return failure.Diagnostic;
        }
    }

    private static void Tell(CommandContext context, ReanchorResult result, ImmutableArray<Diagnostic> failures, bool writes)
    {
        ImmutableArray<SeedReanchoring> changed = [.. result.Seeds.Where(s => s.Changes && failures.All(f => f.At.Path != s.Path))];
        foreach (SeedReanchoring seed in changed)
        {
            string hash = seed.Repaired!.HasNewHash ? " and the hash" : "", what = Wording.Quotes(seed.Repaired.Repairs.Length) + hash;
            context.Reporter.Say($"{Printable.Line(seed.Path)}: {what} {(writes ? "repaired" : "would be repaired")}");
        }
        if (changed.IsEmpty && !result.Failed && failures.IsEmpty) context.Reporter.Say("Nothing to repair.");
        else if (!writes && !changed.IsEmpty) context.Reporter.Say("Nothing was written; check the sentences, then run it with --write.");
    }
}
