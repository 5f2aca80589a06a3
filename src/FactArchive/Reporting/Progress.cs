using Spectre.Console;

namespace FactArchive.Edge.Reporting;

/// <summary>Runs work that may take long: it can be interrupted at any moment, and after a second shows a sign of life.</summary>
public static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The work knows nothing of stopping, so the work goes on in the background until the process ends;
    /// that is soon, and it writes nothing.
    /// </summary>
    /// <exception cref="OperationCanceledException">Asked to stop before the work was done.</exception>
    public static T Run<T>(CliHost host, bool show, string label, Func<T> work)
    {
        Task<T> task = Task.Run(work, host.Stop);
        WaitHandle done = ((IAsyncResult)task).AsyncWaitHandle;
        if (show && !Ended(done, host, Patience)) Spin(host, label, () => Ended(done, host, Timeout.InfiniteTimeSpan));
        else Ended(done, host, Timeout.InfiniteTimeSpan);
        host.Stop.ThrowIfCancellationRequested();
        return task.GetAwaiter().GetResult();
    }

    /// <summary>For work that looks for a stop itself and has to clear up after it: it is waited for.</summary>
    public static T RunToEnd<T>(CliHost host, bool show, string label, Func<T> work)
    {
        Task<T> task = Task.Run(work);
        WaitHandle done = ((IAsyncResult)task).AsyncWaitHandle;
        if (show && !done.WaitOne(Patience)) Spin(host, label, () => done.WaitOne());
        return task.GetAwaiter().GetResult();
    }

    private static bool Ended(WaitHandle done, CliHost host, TimeSpan patience) =>
        WaitHandle.WaitAny([done, host.Stop.WaitHandle], patience) != WaitHandle.WaitTimeout;

    private static void Spin(CliHost host, string label, Action wait)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(host.Out) });
        console.Status().Start(label, _ => wait());
    }
}
