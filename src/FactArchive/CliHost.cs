using System.Text;
using FactArchive.Core.Building;
using FactArchive.Core.Rendering.Pictures;
using FactArchive.Edge.Links;
using FactArchive.Edge.Pictures;

namespace FactArchive.Edge;

/// <summary>What the program sees of the machine and of the core, so that tests can hand in their own.</summary>
public sealed record CliHost
{
    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Opens what is piped in; null if a person sits at the keyboard.</summary>
    public required Func<Stream?> OpenInput { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public string CurrentDirectory { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>An environment variable; null if it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    public Func<ArchiveInputs, BuildOptions, SitePlan> Plan { get; init; } = ArchivePipeline.Plan;

    /// <summary>Who draws share pictures; null to leave them out.</summary>
    public ISharePainter? Painter { get; init; }

    /// <summary>Where cited pages are asked for.</summary>
    public LinkNetwork Network { get; init; } = new();

    /// <summary>Asks for a clean stop.</summary>
    public CancellationToken Stop { get; init; }

    public static CliHost OfThisProcess(CancellationToken stop) => new()
    {
        Out = Console.Out,
        Error = Console.Error,
        OpenInput = () => Console.IsInputRedirected ? Console.OpenStandardInput() : null,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Variable = Environment.GetEnvironmentVariable,
        Painter = new SkiaPainter(),
        Stop = stop,
    };

    /// <summary>A host without a terminal, whose piped input is a text.</summary>
    public static CliHost Of(TextWriter @out, TextWriter error, TextReader input) => new()
    {
        Out = @out,
        Error = error,
        OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input.ReadToEnd())),
    };
}
