using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Names that a report shows to be those of states: they have an army, a ministry, a government.</summary>
internal sealed class States
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public bool Has(string name) => _names.Contains(name);

    /// <summary>"Ostrania's industry ministry", "the government of Ruvia".</summary>
    public void Notice(Scanner scan)
    {
        for (int i = 0; i + 1 < scan.Tokens.Count; i++)
        {
            if (scan[i].Kind != TokenKind.Word || !scan[i].Upper) continue;
            if (scan[i].Lower.EndsWith("'s", StringComparison.Ordinal) ? OwnsBody(scan, i) : i > 1 && scan[i - 1].Lower == "of"
                && IsBody(scan, i - 2))
                _names.Add(SpeakerNamer.Bare(scan[i].Lower));
        }
    }

    private static bool OwnsBody(Scanner scan, int i)
    {
        for (int k = i + 1; k < Math.Min(scan.Tokens.Count, i + 4) && scan[k].Kind == TokenKind.Word; k++)
        {
            if (IsBody(scan, k)) return true;
        }
        return false;
    }

    private static bool IsBody(Scanner scan, int i) =>
        scan[i].Lower is "army" or "government" or "ministry" or "military" or "navy" or "parliament"
        or "embassy" or "president" or "premier" or "chancellor" or "minister" or "ambassador" or "coastguard" or "republic" or "kingdom"
        && scan.TryRole(i, out RoleNoun noun) && noun.Kind == SourceKind.Official
        || scan[i].Lower is "republic" or "kingdom";
}
