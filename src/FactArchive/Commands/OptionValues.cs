using System.CommandLine.Parsing;
using System.Globalization;
using FactArchive.Core.Building.Parts;
using FactArchive.Edge.Reporting;

namespace FactArchive.Edge.Commands;

/// <summary>Turns what was typed after an option into its value, or says what would be one.</summary>
public static class OptionValues
{
    public const int DefaultPort = 5080;

    /// <summary>In days.</summary>
    public const int DefaultLinkAge = 7;

    private const int MostDays = 3650;

    public static int Port(ArgumentResult typed)
    {
        string text = typed.Tokens[0].Value;
        if (ushort.TryParse(text, out ushort port)) return port;
        typed.AddError($"'{text}' is not a port; give a number from 1 to 65535, or 0 for any that is free");
        return DefaultPort;
    }

    /// <summary>The address of a site: web, and nothing after its path.</summary>
    public static Uri? SiteUrl(ArgumentResult typed)
    {
        string text = typed.Tokens[0].Value;
        if (WebAddress(text) is { } url && url.Query.Length == 0 && url.Fragment.Length == 0 && url.UserInfo.Length == 0)
            return url.AbsolutePath.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
        typed.AddError($"'{text}' is not the address of a site; give one such as https://example.org/archive/");
        return null;
    }

    public static int Days(ArgumentResult typed)
    {
        string text = typed.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days <= MostDays) return days;
        typed.AddError($"'{text}' is not a number of days; give one from 0 to {MostDays}");
        return DefaultLinkAge;
    }

    public static DateOnly? Day(ArgumentResult typed)
    {
        string text = typed.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        typed.AddError($"'{text}' is not a day; give one such as 2023-10-09");
        return null;
    }

    public static SitePart? Part(ArgumentResult typed)
    {
        string text = typed.Tokens[0].Value;
        if (SitePart.Parse(text) is { } part) return part;
        typed.AddError($"'{text}' is not a part of a site; give one such as 2/7, at most {SitePart.Most} parts");
        return null;
    }

    public static Uri? HomePage(ArgumentResult typed)
    {
        string text = typed.Tokens[0].Value;
        if (WebAddress(text) is { } url) return url;
        typed.AddError($"'{text}' is not an http or https address");
        return null;
    }

    /// <summary>A path such as <c>/repo/</c>; outer slashes may be left out.</summary>
    public static string VirtualFolder(ArgumentResult typed)
    {
        string text = typed.Tokens[0].Value;
        string inner = text.Trim('/');
        if (inner.Length == 0) return "/";
        if (inner.Split('/').All(IsPathName)) return $"/{inner}/";
        typed.AddError($"'{text}' is not a folder of a site; give one such as /archive/ of letters, digits, '-', '_' and '.'");
        return "/";
    }

    public static DiagnosticFormat Format(ArgumentResult typed)
    {
        string text = typed.Tokens[0].Value;
        switch (text)
        {
            case "text": return DiagnosticFormat.Text;
            case "github": return DiagnosticFormat.Github;
            case "json": return DiagnosticFormat.Json;
            default:
                typed.AddError($"'{text}' is not a form of diagnostics; give text, github or json");
                return DiagnosticFormat.Text;
        }
    }

    private static Uri? WebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" && url.Host.Length > 0 ? url : null;

    private static bool IsPathName(string name) =>
        name is not ("" or "." or ".." or "_preview") && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~');
}
