using FactArchive.BrowserTests.Machine;
using FactArchive.Tests;

namespace FactArchive.BrowserTests;

/// <summary>A preview of a copy of the fiction archive, which a test edits.</summary>
internal sealed class Preview : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly ServedProgram _program;

    private Preview(TemporaryFolder folder, ServedProgram program, string address)
    {
        _folder = folder;
        _program = program;
        Address = address;
    }

    /// <summary>The address of the home page.</summary>
    public string Address { get; }

    public static Task<Preview> Start(params string[] options) => Start(_ => { }, options);

    /// <param name="prepare">Changes the copy before the first build.</param>
    public static async Task<Preview> Start(Action<TemporaryFolder> prepare, params string[] options)
    {
        var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Tests("Archives", "fiction"), "");
        folder.CopyFrom(Repository.At("theme"), "theme");
        prepare(folder);
        (ServedProgram program, string address) = await ServedProgram.Serve(["preview", "--root", folder.Path, .. options]);
        return new Preview(folder, program, address);
    }

    public string Read(string path) => File.ReadAllText(_folder.At(path));

    public void Write(string path, string text) => File.WriteAllText(_folder.At(path), text);

    /// <summary>Replaces a stretch of a file, which must be there.</summary>
    public void Change(string path, string from, string to)
    {
        string text = Read(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync()
    {
        _program.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
