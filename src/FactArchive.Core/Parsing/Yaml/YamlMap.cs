using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>
/// A group of keys whose names are checked: unknown, doubled and missing keys are reported when it is bound, wrong
/// values when they are read. What is absent, empty or wrong reads as null, so that one run finds every mistake.
/// </summary>
public sealed class YamlMap
{
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly KeySet _keys;

    private YamlMap(YamlMapping node, KeySet keys, DiagnosticBag bag)
    {
        At = node.At;
        Bag = bag;
        _keys = keys;
    }

    public Location At { get; }

    public DiagnosticBag Bag { get; }

    public static YamlMap Bind(YamlMapping node, KeySet keys, DiagnosticBag bag)
    {
        var map = new YamlMap(node, keys, bag);
        foreach (YamlEntry entry in node.Entries) map.Add(entry);
        foreach (string key in keys.Required.Where(k => !map.Has(k)))
            bag.Error(DiagnosticCodes.MissingKey, node.At, $"{keys.Thing} needs `{key}:`");
        return map;
    }

    /// <summary>Binds the top of a file; null where the file holds something else than keys.</summary>
    public static YamlMap? BindFile(YamlNode? root, KeySet keys, DiagnosticBag bag)
    {
        if (root is YamlMapping mapping) return Bind(mapping, keys, bag);
        if (root is not (null or YamlUnread))
            bag.Error(DiagnosticCodes.WrongValue, root.At, $"the file is {root.Kind}; write `key: value` lines");
        return null;
    }

    public bool Has(string key) => _entries.ContainsKey(key);

    public Location KeyAt(string key) => _entries.TryGetValue(key, out YamlEntry entry) ? entry.KeyAt : At;

    /// <summary>The value as it stands; null where the key is absent, empty or refused before.</summary>
    public YamlNode? Find(string key)
    {
        if (!_entries.TryGetValue(key, out YamlEntry entry)) return null;
        return entry.Value is YamlUnread or YamlScalar { IsNull: true } ? null : entry.Value;
    }

    /// <summary>Whether the key is absent or has no value; a value that was refused is no lack.</summary>
    public bool Lacks(string key) => !_entries.TryGetValue(key, out YamlEntry entry) || entry.Value is YamlScalar { IsNull: true };

    /// <summary>A single value; <paramref name="wanted"/> says in a message what the key takes.</summary>
    public YamlScalar? Scalar(string key, string wanted)
    {
        YamlNode? node = Find(key);
        if (node is null) ReportEmpty(key);
        if (node is YamlScalar scalar) return scalar;
        if (node is not null) Wrong(node.At, $"{key} is {wanted}, not {node.Kind}");
        return null;
    }

    /// <summary>The items of a list; a single value counts as a list of one.</summary>
    public ImmutableArray<YamlNode> Items(string key) => Find(key) switch
    {
        null => [],
        YamlList list => [.. list.Items.Where(i => i is not YamlUnread)],
        { } single => [single],
    };

    public YamlMap? Map(string key, KeySet keys)
    {
        YamlNode? node = Find(key);
        if (node is null) ReportEmpty(key);
        if (node is YamlMapping mapping) return Bind(mapping, keys, Bag);
        if (node is not null) Wrong(node.At, $"{key} is a group of keys ({string.Join(", ", keys.All)}), not {node.Kind}");
        return null;
    }

    public ImmutableArray<YamlMap> Maps(string key, KeySet keys)
    {
        var maps = ImmutableArray.CreateBuilder<YamlMap>();
        foreach (YamlNode item in Items(key))
        {
            if (item is YamlMapping mapping) maps.Add(Bind(mapping, keys, Bag));
            else Wrong(item.At, $"{keys.Thing} is a group of keys ({string.Join(", ", keys.Required)}, …), not {item.Kind}");
        }
        return maps.ToImmutable();
    }

    public void Wrong(Location at, string message) => Bag.Error(DiagnosticCodes.WrongValue, at, message);

    private void Add(YamlEntry entry)
    {
        if (!_keys.Knows(entry.Key))
            Bag.Error(DiagnosticCodes.UnknownKey, entry.KeyAt, $"unknown key '{Excerpt.Of(entry.Key)}'{Hint(entry.Key)}");
        else if (!_entries.TryAdd(entry.Key, entry))
            Bag.Error(DiagnosticCodes.DuplicateKey, entry.KeyAt, $"the key '{entry.Key}' is given twice; first at line {_entries[entry.Key].KeyAt.Line}");
    }

    private string Hint(string key)
    {
        string near = Suggestions.DidYouMean(key, _keys.All.Where(k => !Has(k)));
        return near.Length > 0 ? near : $"; {_keys.Thing} may have: {string.Join(", ", _keys.All)}";
    }

    /// <summary>A needed key that stands there without a value; one that is absent was reported at binding.</summary>
    private void ReportEmpty(string key)
    {
        if (_keys.Required.Contains(key) && _entries.TryGetValue(key, out YamlEntry entry) && entry.Value is YamlScalar)
            Bag.Error(DiagnosticCodes.MissingKey, entry.KeyAt, $"`{key}:` has no value; {_keys.Thing} needs one");
    }
}
