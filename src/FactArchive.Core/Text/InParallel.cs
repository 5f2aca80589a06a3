using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace FactArchive.Core.Text;

/// <summary>Does the same with each of many things, on all processors. The results are in the order of the things.</summary>
public static class InParallel
{
    public static ImmutableArray<TResult> Select<T, TResult>(ImmutableArray<T> things, Func<T, TResult> work)
    {
        var results = new TResult[things.Length];
        try
        {
            Parallel.For(0, things.Length, i => results[i] = work(things[i]));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }

    /// <summary>As above, for work that finds something: the findings come in the order of the things, too.</summary>
    public static ImmutableArray<TResult> Select<T, TResult>(ImmutableArray<T> things, Func<T, DiagnosticBag, TResult> work, DiagnosticBag diagnostics)
    {
        ImmutableArray<(TResult Result, ImmutableArray<Diagnostic> Found)> done = Select(things, thing =>
        {
            var found = new DiagnosticBag();
            return (work(thing, found), found.ToImmutable());
        });
        foreach ((_, ImmutableArray<Diagnostic> found) in done) diagnostics.AddRange(found);
        return [.. done.Select(d => d.Result)];
    }
}
