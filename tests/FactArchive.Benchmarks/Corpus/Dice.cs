namespace FactArchive.Benchmarks.Corpus;

/// <summary>
/// Random numbers that are the same on every machine and for ever (SplitMix64); those of the runtime may change with it.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15 + 0x1234567;

    /// <summary>A number from 0 up to, and without, the bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Happens(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>An index by Zipf's law: the first is picked about twice as often as the second.</summary>
    public int Zipf(int count)
    {
        double left = Below(1_000_000) / 1_000_000.0 * Harmonic(count);
        int index = 0;
        while (index < count - 1 && (left -= 1.0 / (index + 1)) >= 0) index++;
        return index;
    }

    private static double Harmonic(int count)
    {
        double total = 0;
        for (int rank = 1; rank <= count; rank++) total += 1.0 / rank;
        return total;
    }

    private ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
