using System.Globalization;

namespace FactArchive.Core.Text;

/// <summary>
/// Names of hosts as readers may see them. Letters of one script can look like those of another, so a name that mixes scripts
/// is shown in its ASCII form (punycode, RFC 3492), as browsers do; a name in one script stays readable.
/// </summary>
public static class HostName
{
    private static readonly IdnMapping Ascii = new();

    /// <summary>A host or a text that may be one, such as the site named in a report; anything else comes back as it is.</summary>
    public static string Shown(string host)
    {
        if (!MixesScripts(host) || !host.Contains('.', StringComparison.Ordinal) || host.Any(char.IsWhiteSpace)) return host;
        try
        {
            return Ascii.GetAscii(host);
        }
        catch (ArgumentException)
        {
            return host;
        }
    }

    /// <summary>An address whose host is shown by the same rule.</summary>
    public static Uri Shown(Uri address) =>
        MixesScripts(address.Host) ? new UriBuilder(address) { Host = address.IdnHost }.Uri : address;

    /// <summary>Whether letters of more than one script stand in a name, its last part included.</summary>
    public static bool MixesScripts(string host)
    {
        int first = 0;
        foreach (char letter in host.Where(char.IsLetter))
        {
            int script = Script(letter);
            if (first != 0 && script != first) return true;
            first = script;
        }
        return false;
    }

    /// <summary>Latin, Greek, Cyrillic, Armenian by their blocks; the other scripts have no letters that look like these.</summary>
    private static int Script(char letter) => letter switch
    {
        < '\u0370' or (>= '\u1E00' and < '\u1F00') => 1,
        < '\u0400' or (>= '\u1F00' and < '\u2000') => 2,
        < '\u0530' or (>= '\u1C80' and < '\u1C90') or (>= '\u2DE0' and < '\u2E00') or (>= '\uA640' and < '\uA6A0') => 3,
        < '\u0590' => 4,
        _ => 5,
    };
}
