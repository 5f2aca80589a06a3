using System.Net;
using System.Net.Sockets;

namespace FactArchive.Edge.Links;

/// <summary>
/// Which hosts a link check may ask: those of the public internet. An address in an archive must not make this machine ask its
/// own services or its neighbours' (server-side request forgery). Ranges: IANA's special-purpose address registries.
/// </summary>
public static class PublicHosts
{
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>The part of IPv6 that is given out, without tunnels into IPv4 (Teredo, 6to4) and without documentation.</summary>
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] NotGlobal = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    private static readonly string[] LocalEndings = [".localhost", ".local", ".internal", ".lan", ".home.arpa", ".onion"];

    public static bool IsPublic(IPAddress address)
    {
        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetwork
            ? !Special.Any(n => n.Contains(plain))
            : Global.Contains(plain) && !NotGlobal.Any(n => n.Contains(plain));
    }

    /// <summary>Whether a name may be looked up at all: names without a dot and those of local networks may not.</summary>
    public static bool IsPublicName(string host)
    {
        string name = host.TrimEnd('.');
        return name.Contains('.', StringComparison.Ordinal) && !LocalEndings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
    }
}
