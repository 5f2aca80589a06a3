namespace FactArchive.Core.Model;

/// <summary>Admiralty code, first axis: the source, judged apart from what it says. F: cannot be judged.</summary>
public enum Reliability { A, B, C, D, E, F }

/// <summary>
/// Admiralty code: reliability of the source (A–F) and credibility of the information (1–6), two axes judged apart.
/// F and 6 mean "cannot be judged".
/// </summary>
/// <param name="Credibility">1 (confirmed by other, independent sources) to 6 (cannot be judged).</param>
public readonly record struct AdmiraltyGrade(Reliability Reliability, int Credibility)
{
    /// <summary>The credibility of information that nobody judged.</summary>
    public const int NotJudged = 6;

    public static AdmiraltyGrade Unknown { get; } = new(Reliability.F, NotJudged);

    public string ReliabilityWord => Reliability switch
    {
        Reliability.A => "completely reliable",
        Reliability.B => "usually reliable",
        Reliability.C => "fairly reliable",
        Reliability.D => "not usually reliable",
        Reliability.E => "unreliable",
        _ => "reliability cannot be judged",
    };

    public string CredibilityWord => Credibility switch
    {
        1 => "confirmed by other sources",
        2 => "probably true",
        3 => "possibly true",
        4 => "doubtful",
        5 => "improbable",
        _ => "truth cannot be judged",
    };

    public override string ToString() => $"{Reliability}{Credibility}";
}
