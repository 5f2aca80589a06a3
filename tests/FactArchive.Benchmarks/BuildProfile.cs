using System.Diagnostics;
using System.Globalization;
using FactArchive.Core.Building;
using FactArchive.Core.Building.Review;
using FactArchive.Core.Rendering;
using FactArchive.Edge.Reading;

namespace FactArchive.Benchmarks;

/// <summary>
/// Prints where the time of a whole build goes: the processor time and the allocated bytes of reading, of planning (parsing,
/// detection, anchoring, connections, search), and of each kind of output. The files are made one after the other and not written.
/// </summary>
internal static class BuildProfile
{
    private const double Megabyte = 1 << 20;

    public static void Print(string archive)
    {
        Console.WriteLine("| stage | files | CPU s | allocated MB | made MB |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        ArchiveInputs inputs = Measure("read", () => ArchiveReader.Read(archive), i => (i.Seeds.Length + i.Annotations.Length, 0));
        SitePlan plan = Measure("plan", () => ArchivePipeline.Plan(inputs, new BuildOptions()), p => (p.Outputs.Length, 0));
        if (plan.Failed) throw new InvalidOperationException(string.Join('\n', plan.Diagnostics.Take(5)));
        var traces = new List<OutputTrace>();
        foreach (IGrouping<OutputKind, PlannedOutput> kind in plan.Outputs.GroupBy(o => o.Kind))
        {
            RenderedOutput[] made = Measure($"make {kind.Key}", () => kind.Select(o => o.Render()).ToArray(), m => (m.Length, m.Sum(r => (long)r.Content.Length)));
            traces.AddRange(Measure($"review {kind.Key}", () => kind.Zip(made, plan.Trace).ToArray(), t => (t.Length, 0)));
        }
        SiteVerdict verdict = Measure("judge and seal", () => plan.Judge([.. traces]), v => (1, v.Seal?.Manifest.Content.Length ?? 0));
        if (verdict.Seal is null) throw new InvalidOperationException(string.Join('\n', verdict.Diagnostics.Take(5)));
    }

    private static T Measure<T>(string name, Func<T> work, Func<T, (int Files, long Bytes)> size)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        T result = work();
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        process.Refresh();
        double seconds = (process.TotalProcessorTime - before).TotalSeconds;
        (int files, long bytes) = size(result);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {files} | {seconds:0.00} | {allocated / Megabyte:0} | {bytes / Megabyte:0.0} |"));
        return result;
    }
}
