using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Indexing;

/// <summary>A number in a claim, and what it counts.</summary>
/// <param name="Low">With its approximation: "more than 10,000" reaches from there up, "about 70" a tenth around it.</param>
/// <param name="Units">Stems of the words that follow; figures of one unit can be compared.</param>
public sealed record Figure(TextSpan Span, double Value, double Low, double High, ImmutableArray<string> Units)
{
    public bool SharesUnit(Figure other) => Units.Any(u => other.Units.Contains(u));

    public bool Disagrees(Figure other) => High < other.Low || other.High < Low;
}

/// <summary>A day, month or year that a claim names.</summary>
public sealed record DateMention(TextSpan Span, DateOnly From, DateOnly To)
{
    public bool Overlaps(DateMention other) => From <= other.To && other.From <= To;
}

/// <summary>What a claim says, apart from how: its content stems, figures, dates and words of denial.</summary>
/// <param name="Stems">Each once, in order; without stop words, figures, dates and denials.</param>
public sealed record ClaimMatter(
    ImmutableArray<string> Stems, ImmutableArray<Figure> Figures, ImmutableArray<DateMention> Dates, ImmutableArray<TextSpan> Denials)
{
    /// <param name="published">When the report appeared: gives a day without a year its year.</param>
    public static ClaimMatter Of(string text, DateOnly? published) => new MatterReader(text, published).Read();
}
