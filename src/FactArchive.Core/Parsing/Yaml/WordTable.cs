using System.Collections.Immutable;

namespace FactArchive.Core.Parsing;

/// <summary>The words that a key accepts, with what they mean.</summary>
public sealed class WordTable<T>(params ImmutableArray<(string Word, T Value)> rows)
    where T : struct
{
    public ImmutableArray<string> Words { get; } = [.. rows.Select(r => r.Word)];

    /// <summary>For messages: "off, warn or error".</summary>
    public string Listed => Words.Length == 1 ? Words[0] : $"{string.Join(", ", Words[..^1])} or {Words[^1]}";

    public T? Find(string word)
    {
        int index = Words.IndexOf(word);
        return index < 0 ? null : rows[index].Value;
    }
}
