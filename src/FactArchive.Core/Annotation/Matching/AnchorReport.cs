using System.Collections.Immutable;
using System.Globalization;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Matching;

/// <summary>Tells an editor what became of a quote: where it may be meant, and what would settle it.</summary>
internal sealed class AnchorReport(Report report, MatchText text, DiagnosticBag diagnostics)
{
    /// <summary>More places than an editor compares are only counted.</summary>
    private const int MostPlaces = 5;

    private const int SnippetLength = 90;
    private const int DiffLength = 240;

    private string Seed => report.Seed.Path;

    public void Tell(QuoteMatch match, AnnotatedClaim written)
    {
        switch (match.State)
        {
            case AnchorState.Lost:
                diagnostics.Error(DiagnosticCodes.QuoteLost, written.Quote.At, Lost(match));
                break;
            case AnchorState.Ambiguous:
                diagnostics.Error(DiagnosticCodes.QuoteAmbiguous, written.Quote.At, Ambiguous(match));
                break;
            case AnchorState.Moved:
                diagnostics.Warning(DiagnosticCodes.QuoteMoved, (written.Prefix ?? written.Suffix ?? written.Quote).At,
                    $"the quote stands at {At(match)}, but not in the context that is given; "
                    + $"check the sentence, then run `reanchor {report.Name}`");
                break;
            case AnchorState.Changed:
                diagnostics.Warning(DiagnosticCodes.QuoteChanged, written.Quote.At,
                    $"the quote's words have changed at {At(match)} (likeness {Score(match.Candidates[0])}); "
                    + $"check whether the claim still holds, then run `reanchor {report.Name}`: {Diff(match, written.Quote.Value)}");
                break;
        }
    }

    /// <summary>A dismissed quote silences only the very words that an editor dismissed.</summary>
    public void TellDismissed(QuoteMatch match, Located<string> dismissed)
    {
        if (match.State == AnchorState.Lost)
            diagnostics.Warning(DiagnosticCodes.QuoteLost, dismissed.At,
                $"this dismissed quote is not in {Seed}; take it out, or copy it from the seed");
        else if (match.State == AnchorState.Changed)
            diagnostics.Warning(DiagnosticCodes.QuoteChanged, dismissed.At,
                $"the words of this dismissed quote have changed at {At(match)}, so it silences nothing; "
                + $"copy it from the seed, or take it out: {Diff(match, dismissed.Value)}");
    }

    private string Lost(QuoteMatch match)
    {
        string start = $"the quote is not in {Seed}; copy it from the seed";
        return match.Candidates switch
        {
            [] => start + " (nothing there comes near it)",
            [var near] => $"{start}. Nearest is {At(near)} (likeness {Score(near)}): \"{Snippet(near)}\"",
            var several => $"{start}. Nearest are:" + List(several, p => $"(likeness {Score(p)}): \"{Snippet(p)}\""),
        };
    }

    private string Ambiguous(QuoteMatch match)
    {
        bool isVerbatim = match.Candidates.All(c => c.Unchanged == c.Words && c.Likeness >= 1);
        string start = isVerbatim
            ? $"the quote stands {match.Candidates.Length} times in {Seed}; say which one by its context:"
            : $"{match.Candidates.Length} places of {Seed} come near the quote; copy the right one, or say which by its context:";
        string Words(Place place) => isVerbatim ? "" : $"(likeness {Score(place)}) \"{Snippet(place)}\" ";
        return start + List(match.Candidates, p => Words(p) + Settled(p, match.Candidates));
    }

    private string Settled(Place place, ImmutableArray<Place> all)
    {
        string?[] ways =
        [
            SettlingContext.Prefix(text, place, all) is { } prefix ? $"prefix: \"{prefix}\"" : null,
            SettlingContext.Suffix(text, place, all) is { } suffix ? $"suffix: \"{suffix}\"" : null,
        ];
        string told = string.Join(" or ", ways.OfType<string>());
        return told.Length > 0 ? "with " + told : "(its context is that of the others; give a longer quote)";
    }

    private string List(ImmutableArray<Place> places, Func<Place, string> describe)
    {
        IEnumerable<string> lines = places.Take(MostPlaces).Select(p => $"\n  {At(p)}: {describe(p)}");
        return string.Concat(lines) + (places.Length > MostPlaces ? $"\n  … and {places.Length - MostPlaces} more" : "");
    }

    private string Diff(QuoteMatch match, string quote) => Cut(WordDiff.Plain(QuoteDiff.Of(text, match, quote)), DiffLength);

    private string Snippet(Place place) => Cut(text.Read(place.Spans), SnippetLength);

    private string At(QuoteMatch match) => At(match.Candidates[0]);

    private string At(Place place) => text.LocationAt(place.Whole.Start).ToString();

    private static string Score(Place place) => place.Likeness.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Cut(string words, int length) => words.Length <= length ? words : words[..length].TrimEnd() + "…";
}
