using System.Collections.Frozen;

namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Labels that announce what follows them, one a line or parted by bars; compared in the form of <see cref="Fold"/>.</summary>
internal sealed class LabelTable
{
    private readonly FrozenDictionary<char, string[]> _byInitial;
    private readonly FrozenSet<string> _all;

    public LabelTable(params IEnumerable<string> tables)
    {
        string[] labels = [.. tables.SelectMany(t => t.Split(['\n', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(Fold.Of).Distinct()];
        _all = labels.ToFrozenSet(StringComparer.Ordinal);
        _byInitial = labels.GroupBy(l => l[0]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(l => l.Length).ToArray());
    }

    public bool Contains(string folded) => _all.Contains(folded);

    /// <summary>The longest label that a folded text begins with, when a colon follows or nothing; null if there is none.</summary>
    /// <param name="needsColon">Whether other words may follow it only behind a colon.</param>
    public string? At(string folded, bool needsColon)
    {
        if (folded.Length == 0 || !_byInitial.TryGetValue(folded[0], out string[]? labels)) return null;
        foreach (string label in labels)
            if (folded.StartsWith(label, StringComparison.Ordinal) && Ends(folded.AsSpan(label.Length), needsColon)) return label;
        return null;
    }

    private static bool Ends(ReadOnlySpan<char> behind, bool needsColon)
    {
        ReadOnlySpan<char> rest = behind.TrimStart();
        if (rest.IsEmpty || rest[0] is ':' or '!' or '|' or '>' or '→' or '›') return true;
        return !needsColon && (behind[0] == ' ' || rest[0] is '-' or '.' or '"');
    }
}
