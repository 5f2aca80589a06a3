using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Addresses that readers are sent to: absolute, http or https, and nothing hidden in them.</summary>
public static class WebAddress
{
    /// <summary>Reads an address; where it is not one that may be published, says why and what to do. A host that mixes scripts comes back in ASCII.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? address, [NotNullWhen(false)] out string? problem)
    {
        address = null;
        problem = Problem(text);
        if (problem is not null) return false;
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0) address = HostName.Shown(uri);
        problem = address is null ? $"'{Excerpt.Of(text)}' is not an http or https address" : WithUser(address);
        return problem is null;
    }

    private static string? Problem(string text)
    {
        if (!HasWebScheme(text)) return $"'{Excerpt.Of(text)}' is not an http or https address; write it with https://";
        if (text.Any(IsHidden)) return $"the address '{Excerpt.Of(text)}' holds a blank or an invisible character; write it as %20, or remove it";
        return text.Contains('\\', StringComparison.Ordinal) ? $"the address '{Excerpt.Of(text)}' holds a '\\'; write '/'" : null;
    }

    private static bool HasWebScheme(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static bool IsHidden(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format;

    /// <summary>The name itself is not repeated: a password may stand beside it.</summary>
    private static string? WithUser(Uri address) =>
        address.UserInfo.Length > 0 ? $"an address of '{Excerpt.Of(address.Host)}' with a user name in it; remove what stands before the '@'" : null;
}
