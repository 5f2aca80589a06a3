using System.Collections.Frozen;

namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>
/// A table of phrases, one a line: <c>=</c> the whole line, <c>^</c> its start, otherwise anywhere.
/// All are compared in the form of <see cref="Fold"/>; those that may stand anywhere begin with a word and are sought in
/// one pass over the line's words, by their first letters.
/// </summary>
internal sealed class Phrases
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _whole;
    private readonly FrozenDictionary<char, string[]> _starts;
    private readonly FrozenDictionary<int, string[]> _parts;

    public Phrases(params string[] tables)
    {
        string[] lines = [.. tables.SelectMany(t => t.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        _whole = lines.Where(l => l[0] == '=').Select(l => Fold.Of(l[1..])).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _starts = lines.Where(l => l[0] == '^').Select(l => Fold.Of(l[1..])).GroupBy(l => l[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _parts = lines.Where(l => l[0] is not ('=' or '^')).Select(Fold.Of).GroupBy(l => KeyAt(l, 0)).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <param name="folded">A short text in folded form.</param>
    public bool Match(string folded)
    {
        ReadOnlySpan<char> text = folded;
        if (_whole.Contains(text.TrimEnd(".:!… ›>→"))) return true;
        if (Starts(text) || (text.Length > 2 && text[0] is '(' or '[' or '*' && Starts(text[1..]))) return true;
        return HoldsPart(text);
    }

    private bool HoldsPart(ReadOnlySpan<char> text)
    {
        for (int i = 0; i + 2 < text.Length; i++)
        {
            if (i > 0 && char.IsLetterOrDigit(text[i - 1])) continue;
            if (!_parts.TryGetValue(KeyAt(text, i), out string[]? parts)) continue;
            foreach (string part in parts)
                if (text[i..].StartsWith(part)) return true;
        }
        return false;
    }

    private static int KeyAt(ReadOnlySpan<char> text, int at) => (text[at] << 16) ^ (text[at + 1] << 8) ^ text[at + 2];

    private bool Starts(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty || !_starts.TryGetValue(folded[0], out string[]? starts)) return false;
        foreach (string start in starts)
            if (folded.StartsWith(start)) return true;
        return false;
    }
}
