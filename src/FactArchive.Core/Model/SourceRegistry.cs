using System.Collections.Immutable;

namespace FactArchive.Core.Model;

/// <summary>The source registry, <c>input/sources.yml</c>: who speaks in this archive's reports.</summary>
public sealed class SourceRegistry
{
    private readonly Dictionary<string, Source> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> _byName = new(StringComparer.Ordinal);

    /// <param name="sources">Ids are unique; where two share a name or alias the first keeps it.</param>
    public SourceRegistry(ImmutableArray<Source> sources)
    {
        Sources = sources;
        foreach (Source source in sources)
        {
            _byId.TryAdd(source.Id, source);
            foreach (string name in source.Aliases.Prepend(source.Name)) _byName.TryAdd(Key(name), source);
        }
    }

    public static SourceRegistry Empty { get; } = new([]);

    public ImmutableArray<Source> Sources { get; }

    public Source? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The source of that name or alias, whatever the case and a leading article; null if the registry has none.</summary>
    public Source? Resolve(string? name) => name is null ? null : _byName.GetValueOrDefault(Key(name));

    /// <summary>What two names have in common that mean the same source.</summary>
    public static string Key(string name)
    {
        string key = name.Trim().ToLowerInvariant().Replace('’', '\'').Replace('ʼ', '\'');
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }
}
