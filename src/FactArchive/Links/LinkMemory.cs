using System.Collections.Concurrent;
using System.Text.Json;

namespace FactArchive.Edge.Links;

/// <summary>
/// What earlier checks saw, <c>cache/links.json</c>: good pages are believed for some days, bad ones for a day. A file that cannot
/// be read is as good as none: it is only memory.
/// </summary>
internal sealed class LinkMemory
{
    private const int FormatVersion = 1;

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true };

    private readonly ConcurrentDictionary<string, Look> _looks;
    private readonly string _path;
    private readonly TimeProvider _clock;

    private LinkMemory(string path, TimeProvider clock, IEnumerable<KeyValuePair<string, Look>> looks)
    {
        _path = path;
        _clock = clock;
        _looks = new ConcurrentDictionary<string, Look>(looks, StringComparer.Ordinal);
    }

    public static LinkMemory Open(string root, TimeProvider clock)
    {
        string path = Path.Combine(root, "cache", "links.json");
        return new LinkMemory(path, clock, Read(path) is { Version: FormatVersion, Links: { } links } ? links : []);
    }

    /// <summary>What is known and young enough.</summary>
    public LinkState? Of(Uri address, TimeSpan age)
    {
        if (!_looks.TryGetValue(address.AbsoluteUri, out Look? look)) return null;
        TimeSpan since = _clock.GetUtcNow() - look.At, believed = look.Health == LinkHealth.Good || age < TimeSpan.FromDays(1) ? age : TimeSpan.FromDays(1);
        return since >= TimeSpan.Zero && since < believed ? new LinkState(look.Health, look.Detail) : null;
    }

    public void Keep(Uri address, LinkState state) => _looks[address.AbsoluteUri] = new Look(_clock.GetUtcNow(), state.Health, state.Detail);

    /// <summary>Writes what is known of these addresses and forgets the others.</summary>
    public void Save(IEnumerable<Uri> addresses)
    {
        HashSet<string> wanted = addresses.Select(a => a.AbsoluteUri).ToHashSet(StringComparer.Ordinal);
        var kept = new SortedDictionary<string, Look>(_looks.Where(l => wanted.Contains(l.Key)).ToDictionary(), StringComparer.Ordinal);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            File.WriteAllText(_path + ".new", JsonSerializer.Serialize(new Stored(FormatVersion, kept), Format));
            File.Move(_path + ".new", _path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Then the next check asks again.
        }
    }

    private static Stored? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Stored>(File.ReadAllText(path), Format);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private sealed record Look(DateTimeOffset At, LinkHealth Health, string Detail);

    private sealed record Stored(int Version, IDictionary<string, Look> Links);
}
