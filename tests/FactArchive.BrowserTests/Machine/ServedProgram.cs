using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace FactArchive.BrowserTests.Machine;

/// <summary>The program as a user starts it: a process of its own.</summary>
internal sealed partial class ServedProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServedProgram(string[] args)
    {
        string[] all = [Path.Combine(AppContext.BaseDirectory, "FactArchive.dll"), .. args];
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", all)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private string Said
    {
        get
        {
            lock (_said) return _said.ToString();
        }
    }

    /// <summary>Runs a command to its end; it must succeed.</summary>
    public static async Task Run(params string[] args)
    {
        using var program = new ServedProgram(args);
        await program._process.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(program._process.ExitCode == 0, $"{string.Join(' ', args)} failed:\n{program.Said}");
    }

    /// <summary>Starts a command that serves pages on a free port.</summary>
    /// <returns>The program, and the address that it says it serves.</returns>
    public static async Task<(ServedProgram Program, string Address)> Serve(params string[] args)
    {
        var program = new ServedProgram([.. args, "--port", "0"]);
        Task first = await Task.WhenAny(program._address.Task, program._process.WaitForExitAsync(), Task.Delay(Patience));
        if (first == program._address.Task) return (program, await program._address.Task);
        string said = program.Said;
        program.Dispose();
        throw new InvalidOperationException($"{string.Join(' ', args)} serves nothing:\n{said}");
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_said) _said.AppendLine(line);
        if (AddressPattern().Match(line) is { Success: true } match) _address.TrySetResult(match.Value);
    }

    [GeneratedRegex(@"http://localhost:[0-9]+/\S*")]
    private static partial Regex AddressPattern();
}
