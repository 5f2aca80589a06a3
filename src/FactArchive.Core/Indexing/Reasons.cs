using System.Collections.Immutable;

namespace FactArchive.Core.Indexing;

/// <summary>All that makes two reports neighbours.</summary>
/// <param name="Sources">Names of those that both cite.</param>
/// <param name="Tags">Labels of those that both carry.</param>
internal sealed record Grounds(Tie Tie, ImmutableArray<string> Sources, ImmutableArray<string> Tags, bool SimilarText);

/// <summary>What makes a report a neighbour of another one.</summary>
public enum ReasonKind { EditorsPick, PickedThere, Contradicts, SameWording, SameClaim, Named, Names, Sources, Tags, SimilarText, Apart }

/// <summary>One reason why a report is a neighbour of another one; a language puts it in words.</summary>
/// <param name="Shared">Names of the sources, or labels of the tags, that both have.</param>
/// <param name="Days">How many days later it was published; negative for earlier.</param>
public sealed record Reason(ReasonKind Kind, ImmutableArray<string> Shared, int Days);

/// <summary>Tells why two reports are neighbours, the strongest reason first.</summary>
internal static class Reasons
{
    public static ImmutableArray<Reason> Of(Grounds grounds, ArchivedReport report, ArchivedReport other)
    {
        Tie tie = grounds.Tie;
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        void Add(bool holds, ReasonKind kind, ImmutableArray<string> shared = default)
        {
            if (holds) reasons.Add(new Reason(kind, shared.IsDefault ? [] : shared, 0));
        }

        Add(tie.Picked, ReasonKind.EditorsPick);
        Add(tie.PickedThere && !tie.Picked, ReasonKind.PickedThere);
        Add(tie.Contradicts, ReasonKind.Contradicts);
        Add(tie.Same, tie.SameByWording ? ReasonKind.SameWording : ReasonKind.SameClaim);
        Add(tie.Names, ReasonKind.Named);
        Add(tie.NamedBy && !tie.Names, ReasonKind.Names);
        Add(grounds.Sources.Length > 0, ReasonKind.Sources, grounds.Sources);
        Add(grounds.Tags.Length > 0, ReasonKind.Tags, grounds.Tags);
        Add(grounds.SimilarText, ReasonKind.SimilarText);
        if (report.Annotated.Published is { } mine && other.Annotated.Published is { } theirs)
            reasons.Add(new Reason(ReasonKind.Apart, [], theirs.DayNumber - mine.DayNumber));
        return reasons.ToImmutable();
    }
}
