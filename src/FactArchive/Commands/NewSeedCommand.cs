using System.CommandLine;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;
using FactArchive.Edge.Writing;

namespace FactArchive.Edge.Commands;

/// <summary><c>new seed</c>: takes a report in as it is, byte for byte, for a seed is evidence.</summary>
internal sealed class NewSeedCommand : ExampledCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "Name of the seed, without .txt" };

    private readonly Option<string?> _from = new("--from") { Description = "File to copy (default: what is piped in)", HelpName = "FILE" };

    private readonly Option<bool> _newer = new("--newer")
    {
        Description = "This is a newer text of seeds/NAME.txt; the older one is kept under seeds/versions/NAME/",
    };

    private readonly Option<DateOnly?> _dated = new("--dated")
    {
        Description = "With --newer: day of the older text (default: the day on which it was published)",
        HelpName = "YYYY-MM-DD",
        CustomParser = OptionValues.Day,
    };

    public NewSeedCommand(CliHost host, CommonOptions common)
        : base("seed", "Copies a report to seeds/NAME.txt, byte for byte.",
            ("new seed rail-traffic --from report.txt", "copies a file"),
            ("new seed rail-traffic < report.txt", "takes what is piped in"),
            ("new seed rail-traffic --newer --from again.txt", "takes the same report, scraped again, and keeps the older text"))
    {
        Arguments.Add(_name);
        Options.Add(_from);
        Options.Add(_newer);
        Options.Add(_dated);
        SetAction(parsed => CommandContext.Run(host, common, parsed, context => Create(context, parsed)));
    }

    private int Create(CommandContext context, ParseResult parsed)
    {
        string name = Names.Require(parsed.GetRequiredValue(_name), "the name of a seed"), path = $"seeds/{name}.txt";
        bool isNewer = parsed.GetValue(_newer);
        DateOnly? dated = parsed.GetValue(_dated);
        if (dated is not null && !isNewer) throw new UsageException("--dated goes with --newer");
        byte[] report = Report(context.Host, parsed.GetValue(_from));
        if (report.Length == 0)
            throw DiagnosticException.Error(DiagnosticCodes.SeedEmpty, new Location(path), "the report is empty; nothing was made");
        if (report.Length > BoundedFile.MaxSeedBytes)
            throw DiagnosticException.Error(DiagnosticCodes.SeedTooLarge, new Location(path), "a seed holds one report, at most 4 MB");
        string done = isNewer ? Renew(context.Root, name, report, dated) : Add(context.Root, path, report);
        context.Reporter.Diagnostics([]);
        context.Reporter.Say(done);
        return ExitCode.Done;
    }

    private static string Add(string root, string path, byte[] report)
    {
        if (File.Exists(Path.Combine(root, path)))
            throw DiagnosticException.Error(DiagnosticCodes.FileExists, new Location(path),
                "the file exists; choose another name, or add --newer if this is the same report, scraped again");
        ArchiveFile.Create(root, path, report);
        return $"Added {path} ({report.Length} bytes).";
    }

    private static string Renew(string root, string name, byte[] report, DateOnly? dated) => new NewerSeed(root, name).Take(report, dated) is { } kept
        ? $"Renewed seeds/{name}.txt ({report.Length} bytes); the older text is kept as {kept}. Run `check`: quotes may have moved."
        : $"seeds/{name}.txt holds this very text already; nothing was changed.";

    private static byte[] Report(CliHost host, string? from)
    {
        if (from is not null) return FromFile(Path.GetFullPath(from, host.CurrentDirectory), from);
        using Stream? piped = host.OpenInput();
        return piped is null ? throw new UsageException("name the report with --from FILE, or pipe it in") : UpToBound(piped);
    }

    private static byte[] FromFile(string path, string shown)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return UpToBound(file);
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            bool missing = exception is FileNotFoundException or DirectoryNotFoundException;
            string reason = missing ? "there is no such file" : IoReason.Of(exception);
            throw new UsageException($"--from '{shown}' cannot be read: {reason}", exception);
        }
    }

    /// <summary>One byte more than a seed may have, so that too much is seen to be too much.</summary>
    private static byte[] UpToBound(Stream stream)
    {
        byte[] bytes = new byte[BoundedFile.MaxSeedBytes + 1];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes[..length];
    }
}
