using System.Text;
using System.Text.RegularExpressions;
using FactArchive.Core.Building;
using FactArchive.Edge;

namespace FactArchive.Tests.Edge;

/// <summary>A command that serves until it is stopped, run beside the test.</summary>
public sealed class RunningCommand : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly CancellationTokenSource _stop = new();
    private readonly Output _out = new();
    private readonly Output _error = new();
    private readonly Task<int> _run;

    public RunningCommand(string folder, Func<ArchiveInputs, BuildOptions, SitePlan> build, params string[] args)
    {
        var host = new CliHost
        {
            Out = _out, Error = _error, OpenInput = () => null, CurrentDirectory = folder, Plan = build, Stop = _stop.Token,
        };
        _run = Task.Run(() => Cli.Run([.. args, "--port", "0"], host));
    }

    public string Out => _out.Text;

    public string Error => _error.Text;

    /// <summary>The address that the command says it serves, once it says so.</summary>
    public Uri Address() => new(Until(() => Regex.Match(Out, @"http://localhost:\d+\S*"), match => match.Success).Value);

    public static T Until<T>(Func<T> look, Func<T, bool> good)
    {
        long end = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (true)
        {
            T seen = look();
            if (good(seen)) return seen;
            Assert.True(Environment.TickCount64 < end, $"waited in vain; last seen: {seen}");
            Thread.Sleep(20);
        }
    }

    public int Stop()
    {
        _stop.Cancel();
        Assert.True(_run.Wait(Patience), "did not stop");
        return _run.Result;
    }

    public void Dispose()
    {
        Stop();
        _stop.Dispose();
        _out.Dispose();
        _error.Dispose();
    }

    private sealed class Output : TextWriter
    {
        private readonly StringBuilder _text = new();

        public override Encoding Encoding => Encoding.UTF8;

        public string Text
        {
            get
            {
                lock (_text) return _text.ToString();
            }
        }

        public override void Write(char value)
        {
            lock (_text) _text.Append(value);
        }
    }
}
