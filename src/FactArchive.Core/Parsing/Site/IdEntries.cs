using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>An entry of a registry, whichever way it is written.</summary>
internal readonly record struct IdEntry(Located<string> Id, YamlNode Value)
{
    /// <summary>The entry's keys; an entry without a value has none.</summary>
    public YamlMap? Bind(KeySet keys, DiagnosticBag bag)
    {
        if (Value is YamlUnread) return null;
        if (Value is YamlScalar { IsNull: true }) return YamlMap.Bind(new YamlMapping([], Id.At), keys, bag);
        if (Value is YamlMapping mapping) return YamlMap.Bind(mapping, keys, bag);
        bag.Error(DiagnosticCodes.WrongValue, Value.At, $"{keys.Thing} is a group of keys ({string.Join(", ", keys.Required)}, …), not {Value.Kind}");
        return null;
    }
}

/// <summary>
/// Reads the entries of a registry: <c>id: {…}</c> lines or a list of entries with <c>id:</c>, at the top of the file
/// or under one key that names the registry.
/// </summary>
internal sealed class IdEntries(KeySet keys, string wrapper, DiagnosticCode duplicate, DiagnosticBag bag)
{
    private readonly Dictionary<string, int> _firstLines = new(StringComparer.Ordinal);

    /// <summary>In the order of the file; of two with one id the first.</summary>
    public ImmutableArray<IdEntry> Read(YamlNode root)
    {
        IEnumerable<IdEntry> entries = Unwrap(root) switch
        {
            YamlMapping mapping => mapping.Entries.Select(e => new IdEntry(new Located<string>(e.Key, e.KeyAt), e.Value)),
            YamlList list => list.Items.Select(FromItem).OfType<IdEntry>(),
            YamlScalar { IsNull: false } other => Refuse(other),
            _ => [],
        };
        return [.. entries.Where(IsNew)];
    }

    private YamlNode Unwrap(YamlNode root)
    {
        if (root is not YamlMapping mapping) return root;
        YamlEntry inner = mapping.Entries.FirstOrDefault(e => e.Key == wrapper);
        if (!IsWrapper(inner.Value)) return root;
        foreach (YamlEntry stray in mapping.Entries.Where(e => e.Key != wrapper))
            bag.Error(DiagnosticCodes.UnknownKey, stray.KeyAt, $"unknown key '{Excerpt.Of(stray.Key)}'; beside `{wrapper}:` nothing else stands");
        return inner.Value;
    }

    /// <summary>An entry may happen to bear the wrapper's name; it shows by a needed key of its own.</summary>
    private bool IsWrapper(YamlNode? value) => value is YamlList || (value is YamlMapping map && !map.Entries.Any(e => keys.Required.Contains(e.Key)));

    private IEnumerable<IdEntry> Refuse(YamlScalar other)
    {
        bag.Error(DiagnosticCodes.WrongValue, other.At, "the file is a text; write entries as `id:` lines with their keys below");
        return [];
    }

    private IdEntry? FromItem(YamlNode item)
    {
        if (item is YamlUnread) return null;
        if (item is not YamlMapping mapping)
            bag.Error(DiagnosticCodes.WrongValue, item.At, $"{keys.Thing} is a group of keys (id, {string.Join(", ", keys.Required)}, …), not {item.Kind}");
        else if (mapping.Entries.FirstOrDefault(e => e.Key == "id").Value is YamlScalar { IsNull: false } id)
            return new IdEntry(new Located<string>(id.Value, id.At), mapping);
        else
            bag.Error(DiagnosticCodes.MissingKey, item.At, $"{keys.Thing} needs `id:`");
        return null;
    }

    private bool IsNew(IdEntry entry)
    {
        (string id, Location at) = (entry.Id.Value, entry.Id.At);
        if (!YamlMapValues.IsSlug(id, at, "an id", bag) || !IsOwnId(entry)) return false;
        if (_firstLines.TryAdd(id, at.Line)) return true;
        string noun = keys.Thing[(keys.Thing.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        bag.Error(duplicate, at, $"the {noun} '{id}' is defined twice; first at line {_firstLines[id]}");
        return false;
    }

    /// <summary>An entry that stands under its id may repeat it, but not contradict it.</summary>
    private bool IsOwnId(IdEntry entry)
    {
        if (entry.Value is not YamlMapping mapping) return true;
        YamlNode? own = mapping.Entries.FirstOrDefault(e => e.Key == "id").Value;
        if (own is not YamlScalar { IsNull: false } scalar || scalar.Value == entry.Id.Value) return true;
        bag.Error(DiagnosticCodes.WrongValue, scalar.At, $"this entry stands under '{entry.Id.Value}'; remove `id:`, or write the same");
        return false;
    }
}
