using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;

namespace FactArchive.Core.Rendering.Views;

/// <summary>An entry of the menu.</summary>
public sealed record MenuView(string Label, string Path);

/// <summary>What every page shows of its archive.</summary>
public sealed record SiteView
{
    private static readonly ImmutableArray<string> Sections = ["reports", "claims", "sources", "tags", "timeline"];

    /// <summary>What stands in the place of the root hash until all pages are made.</summary>
    internal static string NoRoot { get; } = new('0', 64);

    public required string Title { get; init; }

    /// <summary>The site's root hash. It is shown where it stands right behind <c>data-root></c>.</summary>
    public string Root { get; } = NoRoot;

    public string? Description { get; init; }

    public required string Language { get; init; }

    /// <summary>Markup; null if the archive has no notice.</summary>
    public Html? Notice { get; init; }

    public required Publisher Publisher { get; init; }

    public required ImmutableArray<MenuView> Menu { get; init; }

    /// <summary>Hand-written pages that are not in the menu, for the footer.</summary>
    public required ImmutableArray<MenuView> Footer { get; init; }

    public static SiteView Of(Archive archive, Wording words) => new()
    {
        Title = archive.Settings.Title,
        Description = archive.Settings.Description,
        Language = archive.Settings.Language,
        Notice = archive.Settings.Notice is { } notice ? MarkdownText.Inline(notice) : null,
        Publisher = archive.Settings.Publisher,
        Menu =
        [
            .. Sections.Select(s => new MenuView(words.Say(s), s + "/")),
            .. archive.Pages.Where(p => p.Menu is not null).Select(p => new MenuView(p.Menu!, p.Path)),
        ],
        Footer =
        [
            .. archive.Pages.Where(p => p.Menu is null).Select(p => new MenuView(p.Title.Value, p.Path)),
            new(words.Say("corrections"), "corrections/"), new(words.Say("self-assessment"), "self-assessment/"),
        ],
    };
}
