namespace FactArchive.Core.Text;

/// <summary>A place in a file of the archive. Lines and columns count from 1; 0 means the whole file.</summary>
public readonly record struct Location(string Path, int Line = 0, int Column = 0) : IComparable<Location>
{
    public int CompareTo(Location other)
    {
        int byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        int byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary>The form that editors and CI jump to: <c>path:line:column</c>.</summary>
    public override string ToString() => $"{Path}:{Math.Max(Line, 1)}:{Math.Max(Column, 1)}";

    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;
}
