using FactArchive.Core.Indexing;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>Says in words why two reports are neighbours.</summary>
internal static class ReasonWords
{
    private const int NamedTags = 2;
    private const double DaysOfMonth = 30.44;
    private const double DaysOfYear = 365.25;

    public static string Of(Reason reason, Wording words) => reason.Kind switch
    {
        ReasonKind.EditorsPick => words.Say("reason-editors-pick"),
        ReasonKind.PickedThere => words.Say("reason-picked-there"),
        ReasonKind.Contradicts => words.Say("reason-contradicts"),
        ReasonKind.SameWording => words.Say("reason-same-wording"),
        ReasonKind.SameClaim => words.Say("reason-same-claim"),
        ReasonKind.Named => words.Say("reason-named"),
        ReasonKind.Names => words.Say("reason-names"),
        ReasonKind.Sources => Sources(reason, words),
        ReasonKind.Tags => Tags(reason, words),
        ReasonKind.SimilarText => words.Say("reason-similar-text"),
        _ => Apart(reason.Days, words),
    };

    private static string Sources(Reason reason, Wording words) => reason.Shared.Length switch
    {
        1 => words.Say("reason-one-source", ("source", reason.Shared[0])),
        2 => words.Say("reason-two-sources", ("source", reason.Shared[0]), ("other", reason.Shared[1])),
        _ => words.Count("reason-sources", reason.Shared.Length),
    };

    private static string Tags(Reason reason, Wording words)
    {
        string listed = string.Join(", ", reason.Shared.Take(NamedTags));
        return reason.Shared.Length > NamedTags
            ? words.Count("reason-tags-more", reason.Shared.Length - NamedTags, ("tags", listed))
            : words.Count("reason-tags", reason.Shared.Length, ("tags", listed));
    }

    private static string Apart(int days, Wording words)
    {
        string direction = days > 0 ? "later" : "earlier";
        return Math.Abs(days) switch
        {
            0 => words.Say("reason-same-day"),
            < 60 => words.Count($"reason-days-{direction}", Math.Abs(days)),
            < 730 => words.Count($"reason-months-{direction}", (long)Math.Round(Math.Abs(days) / DaysOfMonth)),
            _ => words.Count($"reason-years-{direction}", (long)Math.Round(Math.Abs(days) / DaysOfYear)),
        };
    }
}
