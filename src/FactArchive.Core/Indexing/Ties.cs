namespace FactArchive.Core.Indexing;

/// <summary>What ties one report to others, while it is being counted.</summary>
internal sealed class Ties
{
    private readonly Dictionary<string, Tie> _ties = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, Tie>> All => _ties;

    public Tie To(string slug)
    {
        if (_ties.TryGetValue(slug, out Tie? tie)) return tie;
        return _ties[slug] = new Tie();
    }
}

/// <summary>The grounds of one tie.</summary>
internal sealed class Tie
{
    public double Score { get; set; }

    public bool Picked { get; private set; }

    public bool Names { get; private set; }

    public bool NamedBy { get; private set; }

    public bool Same { get; private set; }

    public bool Contradicts { get; private set; }

    public List<string> Tags { get; } = [];

    public List<string> Sources { get; } = [];

    public void Pick(double weight)
    {
        Picked = true;
        Score += weight;
    }

    public void Name(double weight, bool namesIt)
    {
        if (!Names && !NamedBy) Score += weight;
        Names |= namesIt;
        NamedBy |= !namesIt;
    }

    public void SameClaim(double weight)
    {
        if (!Same) Score += weight;
        Same = true;
    }

    public void Contradict(double weight)
    {
        if (!Contradicts) Score += weight;
        Contradicts = true;
    }
}
