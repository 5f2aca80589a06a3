using System.CommandLine;
using FactArchive.Core.Model;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;
using FactArchive.Edge.Writing;

namespace FactArchive.Edge.Commands;

/// <summary><c>new source</c>: adds an entry at the end of the registry.</summary>
internal sealed class NewSourceCommand : ExampledCommand
{
    private readonly Argument<string> _id = new("ID") { Description = "Id by which annotations name the source" };

    private readonly Option<string> _name = new("--name") { Description = "Name as readers see it", HelpName = "TEXT", Required = true };

    private readonly Option<string?> _kind = new("--kind")
    {
        Description = $"One of {string.Join(", ", SourceKinds.All)}",
        HelpName = "KIND",
    };

    private readonly Option<string?> _country = new("--country") { Description = "Two letters, such as US", HelpName = "CODE" };

    private readonly Option<Uri?> _home = new("--home")
    {
        Description = "Home page",
        HelpName = "URL",
        CustomParser = OptionValues.HomePage,
    };

    public NewSourceCommand(CliHost host, CommonOptions common)
        : base("source", "Adds a source to the end of input/sources.yml; its reliability is F until an editor judges it.",
            ("new source voa --name \"Voice of America\"", "the least"),
            ("new source un --name \"United Nations\" --kind official --home https://www.un.org/", "with more about it"))
    {
        Arguments.Add(_id);
        Options.Add(_name);
        Options.Add(_kind);
        Options.Add(_country);
        Options.Add(_home);
        SetAction(parsed => CommandContext.Run(host, common, parsed, context => Add(context, parsed)));
    }

    private int Add(CommandContext context, ParseResult parsed)
    {
        SourceEntry entry = Entry(parsed);
        byte[] changed = SourcesFile.Parse(Current(context.Root)).With(entry);
        ArchiveFile.Replace(context.Root, SourcesFile.Path, changed);
        context.Reporter.Diagnostics([]);
        context.Reporter.Say($"Added {entry.Id} to {SourcesFile.Path}; judge its reliability there.");
        return ExitCode.Done;
    }

    private SourceEntry Entry(ParseResult parsed)
    {
        string id = Names.Require(parsed.GetRequiredValue(_id), "the id of a source");
        string name = parsed.GetRequiredValue(_name);
        if (string.IsNullOrWhiteSpace(name)) throw new UsageException("--name is empty; a source needs a name");
        return new SourceEntry(id, name, Kind(parsed.GetValue(_kind)), Country(parsed.GetValue(_country)), parsed.GetValue(_home));
    }

    private static string? Kind(string? kind) => kind is null || SourceKinds.Parse(kind) is not null
        ? kind
        : throw new UsageException($"'{kind}' is not a kind of source; give one of {string.Join(", ", SourceKinds.All)}");

    private static string? Country(string? country) => country is null || (country.Length == 2 && country.All(char.IsAsciiLetter))
        ? country?.ToUpperInvariant()
        : throw new UsageException($"'{country}' is not a country's two letters, such as US");

    private static byte[] Current(string root)
    {
        var found = new DiagnosticBag();
        FoundFile? file = new ArchiveFolder(root, found).FilesBeside("input", "annotations", "pages", "assets")
            .Where(candidate => candidate.Path == SourcesFile.Path)
            .Select(candidate => (FoundFile?)candidate)
            .FirstOrDefault();
        byte[]? bytes = file is { } there ? BoundedFile.Read(there, found)?.Bytes.ToArray() : [];
        Diagnostic? trouble = found.ToImmutable().FirstOrDefault(d => d.At.Path == SourcesFile.Path);
        return trouble is null ? bytes! : throw new DiagnosticException(trouble);
    }
}
