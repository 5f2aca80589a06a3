namespace FactArchive.Core.Indexing;

/// <summary>
/// An inverted index from features (tags, sources, stems) to the reports that have them, in order of time. What many reports
/// share is followed to the nearest in time only, so the work grows with the number of reports and not with its square.
/// </summary>
internal sealed class Postings
{
    /// <summary>Lists up to this length are followed whole.</summary>
    public const int Whole = 64;

    /// <summary>Of longer lists, as many neighbours on each side.</summary>
    public const int Window = 16;

    private readonly Dictionary<int, List<Posting>> _lists = [];
    private readonly List<Place>[] _places;

    /// <param name="reports">How many there are; they are added in order, newest first.</param>
    public Postings(int reports)
    {
        _places = new List<Place>[reports];
        for (int i = 0; i < reports; i++) _places[i] = [];
    }

    public void Add(int report, int feature, double weight)
    {
        if (!_lists.TryGetValue(feature, out List<Posting>? list)) _lists.Add(feature, list = []);
        _places[report].Add(new Place(list, list.Count));
        list.Add(new Posting(report, weight));
    }

    /// <summary>Adds what a report shares with others to their scores.</summary>
    /// <param name="worth">What a feature says that so many reports have; 0 if nothing.</param>
    public void Score(int report, Func<int, double> worth, ScoreBoard board)
    {
        foreach ((List<Posting> list, int at) in _places[report])
        {
            double each = worth(list.Count) * list[at].Weight;
            if (each <= 0) continue;
            bool isWhole = list.Count <= Whole;
            int first = isWhole ? 0 : Math.Max(0, at - Window);
            int last = isWhole ? list.Count - 1 : Math.Min(list.Count - 1, at + Window);
            for (int i = first; i <= last; i++)
                if (i != at) board.Add(list[i].Report, each * list[i].Weight);
        }
    }

    private readonly record struct Posting(int Report, double Weight);

    private readonly record struct Place(List<Posting> List, int At);
}

/// <summary>Scores of all reports against one; cleared in the time of those that it touched.</summary>
internal sealed class ScoreBoard(int reports)
{
    private readonly double[] _scores = new double[reports];
    private readonly List<int> _touched = [];

    public IReadOnlyList<int> Touched => _touched;

    public double this[int report] => _scores[report];

    public void Add(int report, double score)
    {
        if (score <= 0) return;
        if (_scores[report] == 0) _touched.Add(report);
        _scores[report] += score;
    }

    public void Clear()
    {
        foreach (int report in _touched) _scores[report] = 0;
        _touched.Clear();
    }
}
