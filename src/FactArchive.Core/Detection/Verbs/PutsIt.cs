namespace FactArchive.Core.Detection;

/// <summary>English: "as she puts it", "is how he phrased it", "to hear the minister tell it".</summary>
internal sealed class PutsIt(Scanner scan, SubjectFinder subjects)
{
    /// <summary>The attribution whose verb stands at a token; null if "it" does not follow, or nothing opens it.</summary>
    public Finding? Read(int i, int from, int to)
    {
        if (i + 1 >= to || scan[i + 1].Lower != "it" || !IsVerb(scan[i].Lower) || !Ends(i + 2, to)) return null;
        if (subjects.Left(i, from, out SubjectPhrase subject) != SubjectState.Found) return null;
        int opener = Opener(subject.Full.From, from);
        if (opener < 0) return null;
        var finding = new Finding
        {
            Shape = FindingShape.Leading,
            Cue = new TokenRange(opener, subject.Full.From),
            SecondCue = new TokenRange(i, i + 2),
            Subject = subject,
            Clause = new TokenRange(opener, Math.Min(to, i + 3)),
        };
        return Place(finding, opener, i + 2, from, to);
    }

    private static bool IsVerb(string word) => word is "put" or "puts" or "phrased" or "phrases" or "told" or "tells" or "tell" or "has"
        or "had" or "sees" or "saw" or "framed" or "frames" or "recalls" or "remembers" or "describes" or "described" or "expressed";

    private bool Ends(int i, int to) =>
        i >= to || !scan[i].IsWord || scan[i].Is(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb);

    /// <summary>Where "as", "is how" or "to hear" begins before the subject; -1 if nothing of it does.</summary>
    private int Opener(int subject, int from)
    {
        int k = subject - 1;
        if (k < from) return -1;
        if (scan[k].Lower == "as") return k;
        if (k - 1 >= from && scan[k].Lower == "how" && scan[k - 1].Is(WordTraits.Be)) return k - 1;
        return k - 1 >= from && scan[k].Lower == "hear" && scan[k - 1].Lower == "to" ? k - 1 : -1;
    }

    private Finding? Place(Finding finding, int opener, int end, int from, int to)
    {
        int before = opener;
        while (before > from && scan[before - 1].Kind is TokenKind.Comma or TokenKind.Dash) before--;
        int after = scan.NextMark(end, to, from);
        int next = after;
        while (next < to && scan[next].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon) next++;
        bool goesOn = next > after && scan.CountWords(next, to) >= 2;
        if (before == from && !goesOn) return null;
        if (before == from || goesOn && scan[after].Kind == TokenKind.Colon)
        {
            finding.Content = new TokenRange(next, to);
            return finding;
        }
        finding.Content = new TokenRange(from, before);
        finding.Shape = goesOn ? FindingShape.Inside : FindingShape.Trailing;
        finding.Clause = new TokenRange(before, goesOn ? next : after);
        if (goesOn) finding.SecondContent = new TokenRange(next, to);
        return finding;
    }
}
