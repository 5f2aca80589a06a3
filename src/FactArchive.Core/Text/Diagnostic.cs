namespace FactArchive.Core.Text;

public enum Severity
{
    /// <summary>Worth knowing; never fails anything.</summary>
    Notice,

    /// <summary>Published, but <c>--strict</c> fails on it.</summary>
    Warning,

    /// <summary>Nothing is published while it stands.</summary>
    Error,
}

/// <summary>One finding: what is wrong at which place, and what to do about it.</summary>
/// <param name="Code">A code of <see cref="DiagnosticCodes"/>, such as FA0201.</param>
/// <param name="Message">What is wrong and the remedy, in one or two plain sentences; more lines are details.</param>
public sealed record Diagnostic(string Code, Severity Severity, Location At, string Message) : IComparable<Diagnostic>
{
    /// <summary>By place, then code, then text: the same order in every run.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        int byPlace = At.CompareTo(other.At);
        if (byPlace != 0) return byPlace;
        int byCode = string.CompareOrdinal(Code, other.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    public override string ToString() => $"{At}: {SeverityWord} {Code}: {Message}";

    /// <summary>The lower-case word of the severity, as editors and CI expect it.</summary>
    public string SeverityWord => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    public static bool operator <(Diagnostic? left, Diagnostic? right) => Comparer<Diagnostic>.Default.Compare(left, right) < 0;

    public static bool operator >(Diagnostic? left, Diagnostic? right) => Comparer<Diagnostic>.Default.Compare(left, right) > 0;

    public static bool operator <=(Diagnostic? left, Diagnostic? right) => Comparer<Diagnostic>.Default.Compare(left, right) <= 0;

    public static bool operator >=(Diagnostic? left, Diagnostic? right) => Comparer<Diagnostic>.Default.Compare(left, right) >= 0;
}
