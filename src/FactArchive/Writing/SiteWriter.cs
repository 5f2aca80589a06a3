using System.Collections.Immutable;
using FactArchive.Core.Building;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Building.Review;
using FactArchive.Core.Text;

namespace FactArchive.Edge.Writing;

/// <summary>
/// Writes a site beside its folder, file by file as they are made, and swaps it in if it is good: whatever happens, a whole site
/// stands there.
/// </summary>
/// <param name="accepts">Whether a site with these findings may go out.</param>
public sealed class SiteWriter(OutputFolder output, Func<ImmutableArray<Diagnostic>, bool> accepts, CancellationToken stop)
{
    /// <returns>Without a seal if the site may not go out; then the last good one is untouched.</returns>
    /// <exception cref="DiagnosticException">FA0903 or FA0904; the last good site is untouched.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop; the last good site is untouched.</exception>
    public SiteVerdict Write(SitePlan plan)
    {
        try
        {
            return WriteGuarded(plan);
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            throw DiagnosticException.Error(DiagnosticCodes.CannotWrite, output.At,
                $"cannot be written: {IoReason.Of(exception)}; the last good site is untouched", exception);
        }
    }

    private SiteVerdict WriteGuarded(SitePlan plan)
    {
        output.RequireOwn();
        Directory.CreateDirectory(Path.GetDirectoryName(output.FullPath)!);
        var siblings = new OutputSiblings(output.FullPath);
        using OutputLock held = OutputLock.Take(siblings.Lock, output.At);
        Leftovers.Mend(output.FullPath, siblings);
        output.RequireOwn();
        string fresh = siblings.NewFresh();
        try
        {
            SiteVerdict verdict = WriteFiles(new FreshFolder(fresh), plan);
            if (verdict.Seal is null) return verdict;
            string? old = FolderSwap.Replace(output.FullPath, fresh, siblings.NewOld);
            if (old is not null) Leftovers.Remove(old);
            return verdict;
        }
        finally
        {
            Leftovers.Remove(fresh);
        }
    }

    private SiteVerdict WriteFiles(FreshFolder folder, SitePlan plan)
    {
        ImmutableArray<OutputTrace> traces = SiteFiles.Make(plan, (file, content) => folder.Write(file.Path, content.Span), stop);
        SiteVerdict verdict = plan.Judge(traces);
        if (verdict.Seal is not { } seal || !accepts(verdict.Diagnostics)) return verdict with { Seal = null };
        Close(folder, seal, traces);
        return verdict;
    }

    private void Close(FreshFolder folder, SiteSeal seal, ImmutableArray<OutputTrace> traces)
    {
        SiteFiles.Each(traces.Length, i =>
        {
            if (!traces[i].RootPlaces.IsEmpty) folder.Patch(traces[i].Path, seal.Root, traces[i].RootPlaces);
        }, stop);
        folder.Write(seal.Manifest.Path, seal.Manifest.Content.Span);
        stop.ThrowIfCancellationRequested();
    }
}
