namespace FactArchive.Core.Detection;

/// <summary>English: "So says the register itself." points back to the sentence before.</summary>
internal sealed class SoSays(Scanner scan, SubjectFinder subjects)
{
    public Finding? Read(int i, int from, int to)
    {
        if (i != from + 1 || scan[from].Lower is not ("so" or "thus") || scan[i].Verb is not { Class: CueClass.Say or CueClass.Think } verb)
            return null;
        if (subjects.Right(i + 1, to, from, out SubjectPhrase subject) != SubjectState.Found) return null;
        int end = scan.NextMark(subject.Full.To, to, from);
        if (scan.HasAnyFinite(subject.Full.To, end)) return null;
        return new Finding
        {
            Shape = FindingShape.PointBack,
            Verb = verb,
            Cue = new TokenRange(from, i + 1),
            Subject = subject,
            Clause = new TokenRange(from, end),
            Doubtful = true,
        };
    }
}
