namespace FactArchive.Tests.Hostile;

/// <summary>The archives that carry all payloads, a few builds in all. Payloads that are refused come alone elsewhere.</summary>
internal static class HostileSites
{
    private const int AtOnce = 8;

    /// <summary>What an archive refuses: characters that no text holds, Markdown beyond its bounds, a picture that is not there.</summary>
    public static IReadOnlyList<Payload> Refused { get; } =
        [.. Payload.All.Where(p => p.Name is "control characters" or "nothing but brackets" or "Markdown picture")];

    public static IReadOnlyList<Payload> Taken { get; } = [.. Payload.All.Except(Refused)];

    /// <summary>Every payload in every field, one report each.</summary>
    public static IEnumerable<(string Path, string Text)> Fields => [HostileArchive.PlainSite, .. HostileArchive.Files([.. Taken.Select(p => p.Text)])];

    /// <summary>Every payload in every part of a scraped page, one page each; there, nothing is refused.</summary>
    public static IEnumerable<(string Path, string Text)> Seeds =>
    [
        HostileArchive.PlainSite,
        .. Payload.All.Select((payload, n) => HostileArchive.Seed(payload.Text, n)),
        .. Payload.All.Select((_, n) => HostileArchive.SeedAddress(n)),
    ];

    /// <summary>Payloads in the settings, some at once: every page carries them.</summary>
    public static IEnumerable<IEnumerable<(string Path, string Text)>> Settings =>
        Some.Select(text => (IEnumerable<(string, string)>)[HostileArchive.Site(text), .. HostileArchive.Files(["plain"])]);

    /// <summary>One archive with all payloads everywhere, some at once in a field: few pages for a browser to show.</summary>
    public static IEnumerable<(string Path, string Text)> Whole =>
    [
        HostileArchive.Site(string.Join(' ', Some)),
        .. HostileArchive.Files([.. Some]),
        .. Some.Select((text, n) => HostileArchive.Seed(text, n)),
        .. Some.Select((_, n) => HostileArchive.SeedAddress(n)),
    ];

    /// <summary>The payloads that are taken, some joined to one text each.</summary>
    public static IEnumerable<string> Some => Taken.Chunk(AtOnce).Select(some => string.Join(' ', some.Select(p => p.Text)));
}
