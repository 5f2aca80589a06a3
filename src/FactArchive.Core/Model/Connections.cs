using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Model;

/// <summary>What an editor says of a pair of claims that the machine put together, or overlooked.</summary>
/// <param name="One">A claim as <c>slug/id</c>.</param>
/// <param name="Other">The other one.</param>
/// <param name="Confirmed">Whether the editor confirms the pair; a dismissed one is never shown.</param>
/// <param name="Why">The editor's reason, Markdown; null where none was given.</param>
public sealed record PairVerdict(Location At, Located<string> One, Located<string> Other, bool Confirmed, string? Why)
{
    /// <summary>The same for both orders of a pair.</summary>
    public string Key => KeyOf(One.Value, Other.Value);

    public static string KeyOf(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? $"{one} {other}" : $"{other} {one}";
}

/// <summary>Editors' verdicts on pairs of claims, <c>input/connections.yml</c>.</summary>
public sealed record Connections(ImmutableArray<PairVerdict> SameClaims, ImmutableArray<PairVerdict> Contradictions)
{
    public static Connections None { get; } = new([], []);
}
