using System.Collections.Immutable;

namespace FactArchive.Core.Indexing;

/// <summary>Who holds two claims against each other: editors, or only the machine.</summary>
public enum ContradictionStatus { Confirmed, Suggested }

/// <summary>Two claims that cannot both be right, as editors say or as the machine suggests.</summary>
/// <param name="One">The older report's claim.</param>
/// <param name="Grounds">In words: "figures differ", "dates differ", "one denies it"; empty where only an editor says so.</param>
/// <param name="Why">The editor's reason, Markdown.</param>
public sealed record Contradiction(
    ClaimInReport One, ClaimInReport Other, ContradictionStatus Status, ImmutableArray<string> Grounds, string? Why);
