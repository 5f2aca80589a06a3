using System.Collections.Immutable;

namespace FactArchive.Core.Indexing;

/// <summary>
/// Finds each report's neighbours: an editor's picks first, then headlines that name each other, claims that are the same or
/// held against each other, tags and sources that few reports share, similar texts, and what is near in time. Every point of
/// the score has its reason in words. <c>docs/connections.md</c> states the weights and bounds.
/// </summary>
public sealed class RelatedIndex
{
    public const int Most = 6;

    private const double PickWeight = 1000;
    private const double NamedWeight = 100;
    private const double ClaimWeight = 50;
    private const double PickedThereWeight = 40;
    private const double TextWeight = 10;

    /// <summary>Tags and sources that more than this share of the reports have say nothing about kinship.</summary>
    private const double CommonShare = 0.5;

    /// <summary>In a small archive nothing is common.</summary>
    private const int SmallArchive = 8;

    /// <summary>Nearness in time is worth at most this, and half of it after so many days.</summary>
    private const double TimeWeight = 1;
    private const double HalfTime = 14;
    private const int NoDay = -1;

    private readonly ImmutableArray<ArchivedReport> _reports;
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, Ties> _ties;
    private readonly Postings _shared;
    private readonly Postings _texts;
    private readonly int[] _days;
    private readonly ScoreBoard _scores;
    private readonly ScoreBoard _similar;

    private RelatedIndex(ImmutableArray<ArchivedReport> reports)
    {
        _reports = reports;
        _numbers = reports.Select((r, i) => (r.Slug, i)).ToDictionary(p => p.Slug, p => p.i, StringComparer.Ordinal);
        _ties = reports.ToDictionary(r => r.Slug, _ => new Ties(), StringComparer.Ordinal);
        _shared = Shared(reports);
        _texts = TextVectors.Of(reports);
        _days = [.. reports.Select(r => r.Annotated.Published?.DayNumber ?? NoDay)];
        _scores = new ScoreBoard(reports.Length);
        _similar = new ScoreBoard(reports.Length);
    }

    /// <param name="reports">Newest first.</param>
    public static ImmutableArray<ArchivedReport> Connect(
        ImmutableArray<ArchivedReport> reports, ClaimGroups groups, ImmutableArray<Contradiction> contradictions)
    {
        var index = new RelatedIndex(reports);
        index.AddPicks();
        index.AddHeadlines();
        foreach (ClaimGroup group in groups.Groups) index.AddGroup(group);
        foreach (Contradiction pair in contradictions.Where(c => c.Status == ContradictionStatus.Confirmed))
            index.Both(pair.One.Report.Slug, pair.Other.Report.Slug, t => t.Contradict(ClaimWeight));
        return [.. reports.Select((r, i) => r with { Related = index.Best(i) })];
    }

    private ImmutableArray<RelatedReport> Best(int report)
    {
        _scores.Clear();
        _similar.Clear();
        foreach ((string slug, Tie tie) in _ties[_reports[report].Slug].All) _scores.Add(_numbers[slug], tie.Score);
        _shared.Score(report, Worth, _scores);
        _texts.Score(report, _ => 1, _similar);
        foreach (int other in _similar.Touched)
            if (_similar[other] >= TextVectors.Similar) _scores.Add(other, TextWeight * _similar[other]);
        for (int i = 0; i < _scores.Touched.Count; i++) _scores.Add(_scores.Touched[i], Nearness(_days[report], _days[_scores.Touched[i]]));
        return [.. Nearest().Select(o => new RelatedReport(_reports[o].Slug, Math.Round(_scores[o], 3), Why(report, o)))];
    }

    /// <summary>The highest scores, in order: thousands are touched, and only these few are ever sorted.</summary>
    private List<int> Nearest()
    {
        var nearest = new List<int>(Most + 1);
        foreach (int report in _scores.Touched)
        {
            int place = nearest.Count;
            while (place > 0 && IsNearer(report, nearest[place - 1])) place--;
            if (place == Most) continue;
            nearest.Insert(place, report);
            if (nearest.Count > Most) nearest.RemoveAt(Most);
        }
        return nearest;
    }

    private bool IsNearer(int one, int other) =>
        _scores[one] > _scores[other]
        || (_scores[one] == _scores[other] && string.CompareOrdinal(_reports[one].Slug, _reports[other].Slug) < 0);

    private ImmutableArray<Reason> Why(int report, int other)
    {
        ArchivedReport one = _reports[report], two = _reports[other];
        var grounds = new Grounds(
            _ties[one.Slug].Find(two.Slug) ?? new Tie(),
            [.. one.Sources.Where(s => two.Sources.Any(o => o.Id == s.Id)).Select(s => s.Name)],
            [.. one.Tags.Where(t => two.Tags.Any(o => o.Id == t.Id)).Select(t => t.Label)],
            _similar[other] >= TextVectors.Similar);
        return Reasons.Of(grounds, one, two);
    }

    private double Worth(int carriers)
    {
        bool isCommon = _reports.Length > SmallArchive && carriers > _reports.Length * CommonShare;
        return isCommon ? 0 : Math.Log(1 + (double)_reports.Length / carriers);
    }

    private static double Nearness(int one, int other) =>
        one == NoDay || other == NoDay ? 0 : TimeWeight / (1 + Math.Abs(one - other) / HalfTime);

    /// <summary>Tags and sources, each numbered.</summary>
    private static Postings Shared(ImmutableArray<ArchivedReport> reports)
    {
        var postings = new Postings(reports.Length);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < reports.Length; i++)
        {
            foreach (string feature in reports[i].Tags.Select(t => $"tag {t.Id}").Concat(reports[i].Sources.Select(s => $"source {s.Id}")))
            {
                if (!numbers.TryGetValue(feature, out int number)) numbers.Add(feature, number = numbers.Count);
                postings.Add(i, number, 1);
            }
        }
        return postings;
    }

    private void AddPicks()
    {
        foreach (ArchivedReport report in _reports)
        {
            foreach ((int i, string slug) in report.Annotated.Related.Select((r, i) => (i, r.Value)))
            {
                if (slug == report.Slug || !_ties.TryGetValue(slug, out Ties? back)) continue;
                _ties[report.Slug].To(slug).Pick(PickWeight - i);
                back.To(report.Slug).PickThere(PickedThereWeight);
            }
        }
    }

    private void AddHeadlines()
    {
        foreach (ArchivedReport report in _reports)
        {
            foreach (string slug in report.RelatedHeadlines.Select(h => h.Slug).OfType<string>().Distinct())
            {
                _ties[report.Slug].To(slug).Name(NamedWeight, namesIt: true);
                _ties[slug].To(report.Slug).Name(NamedWeight, namesIt: false);
            }
        }
    }

    /// <summary>Each report with the next ones in time that make the claim: a claim that thousands repeat stays near-linear.</summary>
    private void AddGroup(ClaimGroup group)
    {
        for (int i = 0; i < group.Appearances.Length; i++)
        {
            foreach (Appearance next in group.Appearances.Skip(i + 1).Take(Postings.Window))
            {
                bool byEditor = group.Appearances[i].ByEditor && next.ByEditor;
                Both(group.Appearances[i].At.Report.Slug, next.At.Report.Slug, t => t.SameClaim(ClaimWeight, byEditor));
            }
        }
    }

    private void Both(string one, string other, Action<Tie> add)
    {
        if (one == other || !_ties.TryGetValue(other, out Ties? back)) return;
        add(_ties[one].To(other));
        add(back.To(one));
    }
}
