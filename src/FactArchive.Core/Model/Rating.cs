using System.Collections.Immutable;

namespace FactArchive.Core.Model;

/// <summary>One step of the published rating scale: a person's verdict on a claim.</summary>
/// <param name="Id">As editors write it, such as <c>unconfirmed</c>.</param>
/// <param name="Label">As readers see it.</param>
/// <param name="Value">Place on the scale from worst to best (schema.org <c>ratingValue</c>); null where the rating says nothing of truth.</param>
/// <param name="Description">What it means, in one sentence.</param>
/// <param name="Tone">Colour and shape that show it.</param>
public sealed record Rating(string Id, string Label, int? Value, string Description, RatingTone Tone);

/// <summary>How a rating looks: always a word, a shape and a colour, never a colour alone.</summary>
public enum RatingTone { Good, Maybe, Disputed, Bad, Unknown }

/// <summary>The rating scale that the archive publishes.</summary>
public sealed record RatingScale(ImmutableArray<Rating> Ratings)
{
    /// <summary>The default scale of the contract.</summary>
    public static RatingScale Default { get; } = new(
    [
        new("corroborated", "Corroborated", 5, "Independent sources with their own evidence support it.", RatingTone.Good),
        new("unconfirmed", "Unconfirmed", 4, "Plausible, but it rests on one origin or on evidence that does not settle it.", RatingTone.Maybe),
        new("disputed", "Disputed", 3, "Sources of weight contradict each other, and the evidence does not decide.", RatingTone.Disputed),
        new("refuted", "Refuted", 1, "Evidence shows that it is wrong.", RatingTone.Bad),
        new("unverifiable", "Unverifiable", null, "No evidence could settle it, as far as can be seen.", RatingTone.Unknown),
    ]);

    public Rating? Find(string id) => Ratings.FirstOrDefault(r => r.Id == id);

    public int Best => Ratings.Max(r => r.Value) ?? 0;

    public int Worst => Ratings.Min(r => r.Value) ?? 0;
}
