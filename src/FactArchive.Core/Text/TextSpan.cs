namespace FactArchive.Core.Text;

/// <summary>A half-open range of UTF-16 code units: <paramref name="Start"/> belongs to it, <paramref name="End"/> does not.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>How many code units both spans cover.</summary>
    public int Shared(TextSpan other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    public string Of(string text) => text[Start..End];

    public override string ToString() => $"[{Start}..{End})";
}
