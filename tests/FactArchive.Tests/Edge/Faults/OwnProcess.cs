using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace FactArchive.Tests.Edge.Faults;

/// <summary>The program as a process of its own, so that it can be killed, interrupted or kept from writing.</summary>
internal sealed partial class OwnProcess : IDisposable
{
    private const int Interrupt = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private OwnProcess(string file, IEnumerable<string> args)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo(file, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true },
        };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.StandardInput.Close();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Said
    {
        get
        {
            lock (_said) return _said.ToString();
        }
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "FactArchive.dll");

    public static OwnProcess Start(params string[] args) => new("dotnet", [Program, .. args]);

    /// <summary>Starts the program where no file can grow beyond a size, as on a full disk.</summary>
    /// <param name="kilobytes">The largest file that can be written. (The runtime itself keeps compiled code in files; that is switched off.)</param>
    public static OwnProcess StartOnFullDisk(int kilobytes, params string[] args)
    {
        string full = $"trap '' XFSZ; ulimit -f {kilobytes}; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; exec dotnet \"$@\"";
        return new OwnProcess("bash", ["-c", full, "bash", Program, .. args]);
    }

    /// <summary>Runs the program to its end.</summary>
    public static (int Code, string Said) Run(params string[] args)
    {
        using OwnProcess process = Start(args);
        return (process.Wait(), process.Said);
    }

    /// <returns>The exit code.</returns>
    public int Wait()
    {
        Assert.True(_process.WaitForExit(Patience), $"did not end:\n{Said}");
        _process.WaitForExit();
        return _process.ExitCode;
    }

    /// <summary>As <c>kill -9</c>.</summary>
    public void Kill()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>As Ctrl+C.</summary>
    public void PressControlC() => Assert.Equal(0, Send(_process.Id, Interrupt));

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_said) _said.AppendLine(line);
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Send(int process, int signal);
}
