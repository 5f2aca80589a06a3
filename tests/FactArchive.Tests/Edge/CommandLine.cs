using System.Text;
using FactArchive.Core.Building;
using FactArchive.Core.Text;
using FactArchive.Edge;
using FactArchive.Edge.Links;

namespace FactArchive.Tests.Edge;

/// <summary>Runs the command line in a folder, with a core that says what the test wants.</summary>
public sealed class CommandLine(string folder, Func<ArchiveInputs, BuildOptions, SitePlan>? plan = null)
{
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public Stream? Input { get; init; }

    public CancellationToken Stop { get; init; }

    public bool Terminal { get; init; }

    public LinkNetwork Network { get; init; } = new() { Resolve = (host, _) => throw new InvalidOperationException($"a test asks for {host}") };

    public Dictionary<string, string> Variables { get; init; } = [];

    public CliHost Host => new()
    {
        Out = new StringWriter(_out) { NewLine = "\n" },
        Error = new StringWriter(_error) { NewLine = "\n" },
        OpenInput = () => Input,
        CurrentDirectory = folder,
        ErrorIsTerminal = Terminal,
        Variable = name => Variables.GetValueOrDefault(name),
        Plan = plan ?? ((_, _) => Site([("index.html", "<p>")], [], new BuildSummary(1, 2, 1, 3, 4))),
        Stop = Stop,
        Network = Network,
    };

    public int Run(params string[] args) => Cli.Run(args, Host);

    public static SitePlan Site(params (string Path, string Text)[] files) => Site(files, []);

    public static SitePlan Found(params Diagnostic[] found) => Site([("index.html", "<p>")], found);

    private static SitePlan Site((string Path, string Text)[] files, Diagnostic[] found, BuildSummary? summary = null) =>
        SitePlan.Of(files.Select(f => File(f.Path, f.Text)), File("manifest.json", "{\"generator\": \"FactArchive 0.1.0\"}"), [.. found], summary);

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static Diagnostic Error201 { get; } =
        new("FA0201", Severity.Error, new Location("input/annotations/a.yml", 9, 12), "the quote is not in seeds/a.txt");

    public static Diagnostic Warning105 { get; } = new("FA0105", Severity.Warning, new Location("seeds/a.txt"), "no headline found");
}
