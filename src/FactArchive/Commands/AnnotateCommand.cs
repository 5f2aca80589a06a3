using System.Collections.Immutable;
using System.CommandLine;
using FactArchive.Core.Building;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;
using FactArchive.Edge.Reporting;
using FactArchive.Edge.Writing;

namespace FactArchive.Edge.Commands;

/// <summary><c>annotate</c>: drafts annotations from what the detector finds, beside what editors wrote.</summary>
internal sealed class AnnotateCommand : ExampledCommand
{
    private readonly Argument<string[]> _seeds = new("SEED")
    {
        Description = "Seeds to annotate: NAME, NAME.txt or seeds/NAME.txt",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _all = new("--all") { Description = "Every seed of the archive" };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would be written as a diff, and write nothing" };

    public AnnotateCommand(CliHost host, CommonOptions common)
        : base("annotate", "Drafts input/annotations/NAME.yml from detected claims. Run again, it adds what is new and leaves every line of an editor alone.",
            ("annotate rail-traffic", "drafts input/annotations/rail-traffic.yml, or adds to it"),
            ("annotate --all --dry-run", "shows what would be drafted for all seeds"),
            ("annotate seeds/*.txt", "takes paths, as a shell gives them"))
    {
        Arguments.Add(_seeds);
        Options.Add(_all);
        Options.Add(_dryRun);
        SetAction(parsed => CommandContext.Run(host, common, parsed, context => Annotate(context, parsed)));
    }

    private int Annotate(CommandContext context, ParseResult parsed)
    {
        string[] typed = parsed.GetValue(_seeds) ?? [];
        bool all = parsed.GetValue(_all);
        if (all == typed.Length > 0)
            throw new UsageException(all ? "name seeds or give --all, not both" : "name a seed, or give --all; see `FactArchive annotate --help`");
        DraftResult result = Progress.Run(context.Host, context.Reporter.ShowsProgress, "Drafting…", () =>
        {
            ArchiveInputs inputs = ArchiveReader.Read(context.Root);
            ImmutableArray<string> known = DraftPipeline.SeedNames(inputs);
            return DraftPipeline.Run(inputs, all ? known : SeedNames.Resolve(typed, known));
        });
        return parsed.GetValue(_dryRun) ? Show(context, result) : Write(context, result);
    }

    private static int Show(CommandContext context, DraftResult result)
    {
        context.Reporter.Diagnostics(result.Diagnostics);
        foreach (SeedDraft draft in result.Seeds.Where(s => s.Changes))
            foreach (string line in UnifiedDiff.Of(draft.Path, draft.TextBefore, draft.Draft!.Text))
                context.Reporter.Say(line.EndsWith('\r') ? Printable.Line(line[..^1]) + "\r" : Printable.Line(line));
        Tell(context, result.Seeds, "would be ");
        return result.Failed ? ExitCode.Errors : ExitCode.Done;
    }

    private static int Write(CommandContext context, DraftResult result)
    {
        var failures = new List<Diagnostic>();
        var done = ImmutableArray.CreateBuilder<SeedDraft>();
        foreach (SeedDraft draft in result.Seeds)
        {
            if (!draft.Changes || TryWrite(context.Root, draft, failures)) done.Add(draft);
            else done.Add(draft with { Draft = null });
        }
        // One report with all of it: with JSON, standard output holds one array.
        context.Reporter.Diagnostics(result.Diagnostics.Concat(failures));
        Tell(context, done.ToImmutable(), "");
        return result.Failed || failures.Count > 0 ? ExitCode.Errors : ExitCode.Done;
    }

    private static bool TryWrite(string root, SeedDraft draft, List<Diagnostic> failures)
    {
        try
        {
            if (draft.Before is { } before) ArchiveFile.Change(root, draft.Path, before.Bytes.Span, draft.Bytes.Span);
            else ArchiveFile.Create(root, draft.Path, draft.Bytes.Span);
            return true;
        }
        catch (DiagnosticException failure)
        {
            failures.Add(failure.Diagnostic);
            return false;
        }
    }

    private static void Tell(CommandContext context, ImmutableArray<SeedDraft> seeds, string mood)
    {
        foreach (SeedDraft seed in seeds.Where(s => s.Changes))
            context.Reporter.Say($"{Printable.Line(seed.Path)}: {Wording.Claims(seed.Draft!.Claims)} {mood}{(seed.IsNew ? "drafted" : "added")}");
        int unchanged = seeds.Count(s => s.Draft is { Claims: 0 });
        if (seeds is [{ Draft.Claims: 0 } only]) context.Reporter.Say($"{Printable.Line(only.Path)}: nothing new; nothing was written");
        else if (unchanged > 0) context.Reporter.Say($"{Wording.Seeds(unchanged)} with nothing new");
        int failed = seeds.Count(s => s.Draft is null);
        if (failed > 0) context.Reporter.Say($"{Wording.Seeds(failed)} left alone because of errors");
        else if (seeds.IsEmpty) context.Reporter.Say("Nothing was done.");
    }
}
