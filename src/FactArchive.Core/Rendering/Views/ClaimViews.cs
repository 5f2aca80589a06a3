using System.Collections.Immutable;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Annotation;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Views;

/// <summary>Makes the views of claims; knows the archive, to name sources and claims elsewhere.</summary>
public sealed class ClaimViews
{
    private readonly Dictionary<string, ClaimInReport> _claims;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<Claim, string> _originals;
    private readonly RatingScale _scale;
    private readonly ClaimGroups _groups;
    private readonly Origins _origins;
    private readonly Wording _words;

    public ClaimViews(Archive archive, Wording words)
    {
        _words = words;
        _claims = archive.Claims.ToDictionary(c => $"{c.Report.Slug}/{c.Claim.Id}", StringComparer.Ordinal);
        _sources = archive.Sources.Entries.ToDictionary(e => e.Source.Id, e => e.Source, StringComparer.Ordinal);
        _originals = archive.Reports.SelectMany(InOriginal).ToDictionary(ReferenceEqualityComparer.Instance);
        _scale = archive.Settings.Ratings;
        _groups = archive.Groups;
        _origins = new Origins(archive.Sources);
    }

    /// <summary>The language in which the views speak.</summary>
    public Wording Words => _words;

    public ImmutableArray<ClaimView> Of(ArchivedReport report) => [.. report.Annotated.Claims.Select((c, i) => Of(report, c, i + 1))];

    public ClaimView Of(ClaimInReport claim) => Of(claim.Report, claim.Claim, claim.Report.Annotated.Claims.IndexOf(claim.Claim) + 1);

    private ClaimView Of(ArchivedReport report, Claim claim, int number)
    {
        string quote = string.Join(QuoteMatcher.Gap, claim.Quotes);
        ClaimGroup? group = _groups.Of($"{report.Slug}/{claim.Id}");
        return new ClaimView
        {
            Id = claim.Id,
            Number = number,
            Path = report.ClaimPath(claim),
            ReportPath = report.Path,
            ReportTitle = report.Annotated.DisplayTitle,
            ReportPublished = DateView.Of(report.Annotated.Published, _words),
            Provenance = ProvenanceView.Of(report.Annotated),
            InOriginal = _originals.GetValueOrDefault(claim),
            Original = report.Annotated.Original?.AbsoluteUri,
            Archived = report.Annotated.Archived?.AbsoluteUri,
            Language = report.Annotated.Language,
            Text = claim.Text,
            Quote = quote,
            IsRestated = claim.Text != quote,
            Status = claim.Status.ToString().ToLowerInvariant(),
            Anchor = claim.Anchor.ToString().ToLowerInvariant(),
            Changes = [.. claim.Changes.Select(c => new DiffView(c.Kind.ToString().ToLowerInvariant(), c.Text))],
            Verdict = VerdictView.Of(claim, _words),
            CanEmbed = ClaimView.MayEmbed(claim),
            Speaker = claim.Speaker ?? claim.SpeakerText ?? _words.Say("not-named"),
            SpeakerText = claim.SpeakerText,
            Source = claim.Source is { } source ? SourceView.Of(source, _words) : null,
            Kind = claim.Kind.Id(),
            KindLabel = KindLabels.Of(claim.Kind, _words),
            Reliability = claim.Grade.Reliability.ToString(),
            Credibility = claim.Grade.Credibility,
            Grade = claim.Grade.ToString(),
            GradeWords = GradeWords.Of(claim.Grade, _words),
            Cue = claim.Cue,
            Basis = claim.Basis is { } basis && basis != claim.Kind ? KindLabels.Of(basis, _words) : null,
            Denies = claim.Polarity == Polarity.Denies,
            Citing = claim.Citing is { } citing ? SourceView.Of(citing, _words) : null,
            Origin = claim.Origin is { } origin ? SourceView.Of(origin, _words) : null,
            Chain = [.. claim.Via.Reverse().Select(s => SourceView.Of(s, _words))],
            Why = claim.Why is { } why ? MarkdownText.Blocks(why) : null,
            ReviewedBy = claim.Review?.By,
            ReviewedOn = DateView.Of(claim.Review?.On, _words),
            Evidence = [.. claim.Evidence.Select(e => EvidenceView.Of(e, id => _sources.GetValueOrDefault(id), _words))],
            History = [.. claim.History.Select(Earlier)],
            SameAs = Links(claim.SameAs),
            GroupPath = group?.Path,
            Echo = OriginView.Alarm(TraceOf(report, claim), _words),
            Thin = ClaimGroup.IsInFavour(claim) ? OriginView.Thin(claim.Rating!, group?.Support ?? _origins.Behind([claim]), _words) : null,
            Contradicts = Links(claim.Contradicts),
        };
    }

    /// <summary>Whose word the claim is, with all its appearances.</summary>
    internal OriginTrace TraceOf(ArchivedReport report, Claim claim) =>
        _groups.Of($"{report.Slug}/{claim.Id}")?.Spread ?? _origins.Of([claim]);

    /// <summary>Links to the words of each claim in the original, where that is known.</summary>
    private static IEnumerable<(Claim Claim, string Link)> InOriginal(ArchivedReport report)
    {
        if (report.Annotated.Original is not { } original) return [];
        var fragment = new TextFragment(original, ReportText.Of(report.Annotated.Report), report.Annotated.Title);
        return report.Annotated.Claims.Select(c => (c, fragment.LinkTo(c.Spans)));
    }

    private HistoryView Earlier(HistoryEntry entry)
    {
        Rating? rating = entry.Rating is { } id ? _scale.Find(id.Value) : null;
        return new HistoryView(DateView.Of(entry.On, _words), rating is null ? null : VerdictView.Of(rating, _words), MarkdownText.Blocks(entry.Why ?? ""));
    }

    private ImmutableArray<ClaimLinkView> Links(ImmutableArray<Located<string>> named) =>
        [.. named.Select(n => _claims.GetValueOrDefault(n.Value)).OfType<ClaimInReport>().Select(Link)];

    private ClaimLinkView Link(ClaimInReport claim) => new(
        claim.Report.ClaimPath(claim.Claim), claim.Claim.Text, claim.Report.Annotated.DisplayTitle, claim.Report.Annotated.Language,
        VerdictView.Of(claim.Claim, _words));
}
