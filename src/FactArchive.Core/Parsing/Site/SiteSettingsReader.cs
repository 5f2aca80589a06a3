using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Reads the archive's settings, <c>input/site.yml</c>.</summary>
public static class SiteSettingsReader
{
    private static readonly SiteSettings Defaults = new() { Title = "" };

    public static Outcome<SiteSettings> Read(SourceText file)
    {
        var bag = new DiagnosticBag();
        SiteSettings? settings = YamlFile.Open(file, SiteKeys.Site, bag) is { } map ? ReadSettings(map) : null;
        return new Outcome<SiteSettings>(settings, bag.ToImmutable());
    }

    private static SiteSettings ReadSettings(YamlMap map)
    {
        Uri? url = ReadUrl(map);
        string? domain = ReadDomain(map, url);
        return ReadWords(map) with
        {
            Url = url ?? (domain is null ? Defaults.Url : new Uri($"https://{domain}/")),
            Domain = domain,
        };
    }

    private static SiteSettings ReadWords(YamlMap map) => new()
    {
        Title = map.Line("title")?.Value ?? Defaults.Title,
        Description = map.Line("description")?.Value,
        Language = map.Language("language") ?? Defaults.Language,
        LanguageAt = map.Find("language")?.At ?? map.At,
        Publisher = ReadPublisher(map) ?? Defaults.Publisher,
        Notice = map.Markdown("notice"),
        Ratings = RatingScaleReader.Read(map) ?? Defaults.Ratings,
        SharePictures = map.Word("share-pictures", YamlWords.Boolean) ?? Defaults.SharePictures,
        Policies = map.Map("policies", SiteKeys.Policies) is { } policies ? ReadPolicies(policies) : Defaults.Policies,
    };

    /// <summary>Every address of the site is made by putting a path behind this one.</summary>
    private static Uri? ReadUrl(YamlMap map)
    {
        if (map.Address("url") is not { } url) return null;
        if (url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            map.Wrong(map.Find("url")!.At, "url is where the site stands, such as https://example.org/archive/; remove what begins with '?' or '#'");
            return null;
        }
        return url.AbsolutePath.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
    }

    private static string? ReadDomain(YamlMap map, Uri? url)
    {
        const string wanted = "a domain such as archive.example.org, without https:// and path";
        if (map.Scalar("domain", wanted) is not { } scalar) return null;
        string domain = scalar.Value.ToLowerInvariant();
        bool isDomain = domain.Length < 254 && domain.Contains('.', StringComparison.Ordinal) && domain.Split('.').All(IsLabel);
        if (!isDomain) map.Wrong(scalar.At, $"domain is {wanted}, not '{Excerpt.Of(scalar.Value)}'");
        else if (url is not null && (url.Host != domain || url.AbsolutePath != "/"))
            map.Wrong(scalar.At, $"the site cannot stand both under {domain} and at {url}; correct one of the two, or leave `url:` out");
        return isDomain ? domain : null;
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and < 64 && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && label[0] != '-' && label[^1] != '-';

    private static Publisher? ReadPublisher(YamlMap map)
    {
        if (map.Find("publisher") is YamlScalar) return map.Line("publisher") is { } line ? new Publisher(line.Value) : null;
        if (map.Map("publisher", SiteKeys.Publisher) is not { } publisher) return null;
        return new Publisher(publisher.Line("name")?.Value ?? "", publisher.Address("url"), ReadEmail(publisher), publisher.Address("logo"));
    }

    private static string? ReadEmail(YamlMap map)
    {
        const string wanted = "an address such as desk@example.org";
        if (map.Scalar("email", wanted) is not { } scalar) return null;
        string[] parts = scalar.Value.Split('@');
        if (parts.Length == 2 && parts.All(p => p.Length > 0 && p.All(IsEmailCharacter))) return scalar.Value;
        map.Wrong(scalar.At, $"email is {wanted}, not '{Excerpt.Of(scalar.Value)}'");
        return null;
    }

    private static bool IsEmailCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+';

    private static ImmutableDictionary<string, PolicyLevel> ReadPolicies(YamlMap map)
    {
        var policies = ImmutableDictionary.CreateBuilder<string, PolicyLevel>(StringComparer.Ordinal);
        foreach (string name in SiteKeys.Policies.All)
            if (map.Word(name, YamlWords.Level) is { } level) policies[name] = level;
        return policies.ToImmutable();
    }
}
