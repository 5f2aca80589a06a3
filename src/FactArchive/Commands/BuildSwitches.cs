using System.CommandLine;
using FactArchive.Core.Building;
using FactArchive.Core.Building.Parts;

namespace FactArchive.Edge.Commands;

/// <summary>The options of a build.</summary>
public sealed class BuildSwitches
{
    public Option<string?> Output { get; } = SiteOptions.Output("Where the site is written (default: output/ in the archive)");

    public Option<Uri?> Url { get; } = SiteOptions.Url();

    public Option<bool> Drafts { get; } = SiteOptions.Drafts();

    public Option<bool> Strict { get; } = SiteOptions.Strict();

    public Option<SitePart?> Part { get; } = new("--part")
    {
        Description = "Write only part K of N; `merge` joins the parts",
        HelpName = "K/N",
        CustomParser = OptionValues.Part,
    };

    public IReadOnlyList<Option> All => [Output, Url, Drafts, Strict, Part];

    public void AddTo(Command command)
    {
        foreach (Option option in All) command.Options.Add(option);
    }

    public BuildOptions OptionsOf(ParseResult parsed) => new(parsed.GetValue(Url), parsed.GetValue(Drafts), Part: parsed.GetValue(Part));
}
