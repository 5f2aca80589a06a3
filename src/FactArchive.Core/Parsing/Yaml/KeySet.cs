using System.Collections.Immutable;

namespace FactArchive.Core.Parsing;

/// <summary>The keys that one kind of entry may have. The JSON Schemas are tested against these.</summary>
/// <param name="Thing">The entry in messages, such as "a claim".</param>
public sealed record KeySet(string Thing, ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    public IEnumerable<string> All => Required.Concat(Optional);

    public bool Knows(string key) => Required.Contains(key) || Optional.Contains(key);
}
