using System.Collections.Immutable;
using System.Diagnostics;
using FactArchive.Core.Building;
using FactArchive.Core.Text;
using FactArchive.Edge.Commands;
using FactArchive.Edge.Reporting;

namespace FactArchive.Edge.Preview;

/// <summary>Builds the archive again and again, one build at a time, and pins up what came out.</summary>
public sealed class PreviewBuilds(CommandContext context, BuildOptions options, PreviewBoard board)
{
    /// <summary>Part of the builds' names, so that pages of an earlier run of the preview know that they are stale.</summary>
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];

    private int _count;

    /// <exception cref="OperationCanceledException">Asked to stop meanwhile.</exception>
    public void Build()
    {
        var clock = Stopwatch.StartNew();
        BuildResult result = Result();
        ImmutableArray<Diagnostic> errors = [.. result.Diagnostics.Where(d => d.Severity == Severity.Error).Order()];
        PreviewState last = board.Current;
        board.Publish(errors.IsEmpty ? Good(result) : last with { Errors = errors });
        context.Reporter.Diagnostics(result.Diagnostics);
        context.Reporter.Say(errors.IsEmpty ? Succeeded(result, clock) : Failed(result, last, clock));
    }

    private static string Succeeded(BuildResult result, Stopwatch clock) =>
        Wording.Built(result.Summary, result.Files.Length, clock.Elapsed);

    private PreviewState Good(BuildResult result) => new($"{_run}-{++_count}", SiteSnapshot.Of(result.Files), []);

    private static string Failed(BuildResult result, PreviewState last, Stopwatch clock)
    {
        string rest = last.Site is null ? "there is nothing to show yet" : "the last good build stays";
        return $"{Wording.Outcome(result.Diagnostics)} in {Wording.Seconds(clock.Elapsed)}: {rest}.";
    }

    /// <summary>A mistake in the program must not end a preview that somebody works with: the next save may go round it.</summary>
    private BuildResult Result()
    {
        try
        {
            SitePlan plan = ArchiveBuild.Plan(context, options, "Building…");
            return Progress.Run(context.Host, context.Reporter.ShowsProgress, "Building…", () => BuildResult.Of(plan));
        }
        catch (Exception exception) when (!context.Host.Stop.IsCancellationRequested)
        {
            string message = InternalError.Describe(exception);
            var mistake = new Diagnostic(DiagnosticCodes.InternalError.Id, Severity.Error, new Location("preview"), message);
            return new BuildResult([], [mistake], null);
        }
    }
}
