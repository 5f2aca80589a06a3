using FactArchive.Core.Model;

namespace FactArchive.Core.Parsing;

/// <summary>The contract's words for the values of keys.</summary>
public static class YamlWords
{
    public static WordTable<Rights> Rights { get; } = new(("full", Model.Rights.Full), ("excerpt", Model.Rights.Excerpt));

    public static WordTable<ClaimStatus> Status { get; } = new(("draft", ClaimStatus.Draft), ("reviewed", ClaimStatus.Reviewed));

    public static WordTable<Polarity> Polarity { get; } = new(("asserts", Model.Polarity.Asserts), ("denies", Model.Polarity.Denies));

    public static WordTable<EvidenceRelation> Relation { get; } = new(
        ("supports", EvidenceRelation.Supports), ("refutes", EvidenceRelation.Refutes), ("context", EvidenceRelation.Context));

    public static WordTable<SourceKind> Kind { get; } = new([.. SourceKinds.All.Select(id => (id, SourceKinds.Parse(id)!.Value))]);

    public static WordTable<Reliability> Reliability { get; } = new([.. Enum.GetValues<Reliability>().Select(r => (r.ToString(), r))]);

    public static WordTable<RatingTone> Tone { get; } = new(
        ("good", RatingTone.Good), ("maybe", RatingTone.Maybe), ("disputed", RatingTone.Disputed), ("bad", RatingTone.Bad), ("unknown", RatingTone.Unknown));

    public static WordTable<PolicyLevel> Level { get; } = new(("off", PolicyLevel.Off), ("warn", PolicyLevel.Warn), ("error", PolicyLevel.Error));

    public static WordTable<PictureCode> PictureCode { get; } = new([.. Enum.GetValues<PictureCode>().Select(c => (c.Id(), c))]);

    /// <summary>Whether an editor confirms a pair of claims.</summary>
    public static WordTable<bool> PairVerdict { get; } = new(("confirmed", true), ("dismissed", false));

    public static WordTable<bool> Boolean { get; } = new(("true", true), ("false", false));
}
