using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>
/// A table of phrases, one a line: <c>=</c> the whole line, <c>^</c> its start, otherwise anywhere.
/// All are compared in the form of <see cref="Fold"/>.
/// </summary>
internal sealed class Phrases
{
    private readonly ImmutableHashSet<string> _whole;
    private readonly FrozenDictionary<char, string[]> _starts;
    private readonly ImmutableArray<string> _parts;

    public Phrases(params string[] tables)
    {
        string[] lines = [.. tables.SelectMany(t => t.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        _whole = [.. lines.Where(l => l[0] == '=').Select(l => Fold.Of(l[1..]))];
        _starts = lines.Where(l => l[0] == '^').Select(l => Fold.Of(l[1..])).GroupBy(l => l[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _parts = [.. lines.Where(l => l[0] is not ('=' or '^')).Select(l => Fold.Of(l))];
    }

    /// <param name="folded">A short text in folded form.</param>
    public bool Match(string folded)
    {
        if (_whole.Contains(folded.TrimEnd('.', ':', '!', '…', ' ', '›', '>', '→'))) return true;
        if (Starts(folded) || (folded.Length > 2 && folded[0] is '(' or '[' or '*' && Starts(folded[1..]))) return true;
        foreach (string part in _parts)
            if (folded.Contains(part, StringComparison.Ordinal)) return true;
        return false;
    }

    private bool Starts(string folded) =>
        folded.Length > 0 && _starts.TryGetValue(folded[0], out string[]? starts) && Array.Exists(starts, s => folded.StartsWith(s, StringComparison.Ordinal));
}
