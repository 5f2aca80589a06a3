using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Files.Feeds;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>A verdict that was changed.</summary>
/// <param name="Was">The verdict up to that day.</param>
/// <param name="Now">The verdict that followed it.</param>
/// <param name="Number">Place among the changes of its claim, from 1.</param>
public sealed record ChangeView(DateView On, string ClaimPath, int Number, string Claim, string? Language, VerdictView? Was, VerdictView Now, Html Why)
{
    internal DateOnly Day { get; init; }
}

/// <summary>Every change of a published verdict, newest first.</summary>
internal static class CorrectionsPage
{
    public static PlannedOutput Plan(PageRenderer pages)
    {
        var head = new PageHead(pages.Words.Say("corrections"), pages.Words.Say("corrections-description"), Feed: CorrectionsFeed.Path);
        return pages.Plan("corrections/index.html", OutputKind.Corrections, Layouts.Corrections,
            () => new PageContent(head, new { Changes = Changes(pages.Archive, pages.Words) }));
    }

    public static ImmutableArray<ChangeView> Changes(Archive archive, Wording words) =>
    [
        .. archive.Claims
            .SelectMany(c => ChangesOf(c, archive.Settings.Ratings, words))
            .OrderByDescending(c => c.On.Iso, StringComparer.Ordinal)
            .ThenBy(c => c.ClaimPath, StringComparer.Ordinal),
    ];

    /// <summary>An entry tells the verdict that held until the next one, or until today's.</summary>
    private static IEnumerable<ChangeView> ChangesOf(ClaimInReport claim, RatingScale scale, Wording words)
    {
        ImmutableArray<HistoryEntry> history = [.. claim.Claim.History.OrderBy(h => h.On)];
        for (int i = 0; i < history.Length; i++)
        {
            HistoryEntry? next = i + 1 < history.Length ? history[i + 1] : null;
            VerdictView now = next is null ? VerdictView.Of(claim.Claim, words) : Verdict(next, scale, words) ?? VerdictView.Of(claim.Claim, words);
            DateOnly on = next?.On ?? claim.Claim.Review?.On ?? history[i].On;
            yield return new ChangeView(DateView.Of(on, words), claim.Report.ClaimPath(claim.Claim), i + 1, claim.Claim.Text, claim.Report.Annotated.Language,
                Verdict(history[i], scale, words), now, MarkdownText.Blocks(next?.Why ?? claim.Claim.Why ?? ""))
            {
                Day = on,
            };
        }
    }

    private static VerdictView? Verdict(HistoryEntry entry, RatingScale scale, Wording words) =>
        entry.Rating is { } id && scale.Find(id.Value) is { } rating ? VerdictView.Of(rating, words) : null;
}
