namespace FactArchive.Core.Indexing;

/// <summary>What ties one report to others, while it is being counted.</summary>
internal sealed class Ties
{
    private readonly Dictionary<string, Tie> _ties = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, Tie>> All => _ties;

    public Tie? Find(string slug) => _ties.GetValueOrDefault(slug);

    public Tie To(string slug)
    {
        if (_ties.TryGetValue(slug, out Tie? tie)) return tie;
        return _ties[slug] = new Tie();
    }
}

/// <summary>What editors and the reports themselves say of two reports.</summary>
internal sealed class Tie
{
    private bool _sameByEditor;

    public double Score { get; private set; }

    public bool Picked { get; private set; }

    /// <summary>Whether the editors of the other report picked this one.</summary>
    public bool PickedThere { get; private set; }

    public bool Names { get; private set; }

    public bool NamedBy { get; private set; }

    public bool Same { get; private set; }

    /// <summary>Whether only the wording says that a claim of both is the same.</summary>
    public bool SameByWording => Same && !_sameByEditor;

    public bool Contradicts { get; private set; }

    public void Pick(double weight)
    {
        Picked = true;
        Score += weight;
    }

    public void PickThere(double weight)
    {
        PickedThere = true;
        Score += weight;
    }

    public void Name(double weight, bool namesIt)
    {
        if (!Names && !NamedBy) Score += weight;
        Names |= namesIt;
        NamedBy |= !namesIt;
    }

    public void SameClaim(double weight, bool byEditor)
    {
        if (!Same) Score += weight;
        Same = true;
        _sameByEditor |= byEditor;
    }

    public void Contradict(double weight)
    {
        if (!Contradicts) Score += weight;
        Contradicts = true;
    }
}
