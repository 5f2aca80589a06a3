namespace FactArchive.Core.Detection;

/// <summary>
/// German: what can be seen in a record stands between an auxiliary and an infinitive ("Auf Satellitenbildern sind zwei Hallen
/// zu sehen"), what it speaks of before "die Rede" ("In einem Schreiben ist von … die Rede").
/// </summary>
internal sealed class SeenInRecord(Scanner scan, SubjectFinder subjects, RecordTest records)
{
    public Finding? Read(int from, int to)
    {
        if (!scan.IsGerman || to - from < 5 || scan[from].Lower is not ("auf" or "in" or "im" or "aus")) return null;
        int be = from + 1;
        while (be < to && !(scan[be].Is(WordTraits.Be) && !scan[be].Upper)) be++;
        if (be >= to - 2 || !TryRecord(from, be, out SubjectPhrase record)) return null;
        for (int i = be + 1; i < to; i++)
        {
            int cue = CueAt(i, be, to);
            if (cue > i) return Build(record, from, be, i, cue, to);
        }
        return null;
    }

    private bool TryRecord(int from, int be, out SubjectPhrase record)
    {
        record = default;
        for (int i = from + 1; i < be && scan[i].Kind != TokenKind.Comma; i++)
        {
            if (!scan.IsRecord(i)) continue;
            var core = new TokenRange(from + 1, subjects.PhraseEnd(i, be, from));
            record = new SubjectPhrase(core, default, new TokenRange(from + 1, be));
            return records.IsRecord(record);
        }
        return false;
    }

    /// <summary>The end of "zu sehen", "zu erkennen" or "die Rede" that begins at a token.</summary>
    private int CueAt(int i, int be, int to)
    {
        if (i + 1 < to && scan[i].Lower == "zu" && scan[i + 1].Lower is "sehen" or "erkennen" or "hören" or "lesen") return i + 2;
        if (i + 1 < to && scan[i].Lower == "die" && scan[i + 1].Lower == "rede") return i + 2;
        return scan[i].Lower is "erkennbar" or "sichtbar" && i > be + 1 ? i + 1 : i;
    }

    private Finding? Build(SubjectPhrase record, int from, int be, int cue, int end, int to)
    {
        int start = be + 1;
        while (start < cue && (scan[start].Is(WordTraits.Adverb) || scan[start].Kind == TokenKind.Bracket)) start++;
        if (start < cue && scan[start].Lower is "von" or "vom") start++;
        var content = new TokenRange(start, cue);
        if (!content.IsEmpty && scan.Language.Phrases.ContainsKey(scan[start].Lower)) return null;
        if (content.IsEmpty)
        {
            int after = end;
            while (after < to && (scan[after].Kind == TokenKind.Comma || scan[after].Is(WordTraits.Complementizer | WordTraits.AsWord)
                || scan[after].Lower is "von" or "vom"))
            {
                after++;
            }
            content = new TokenRange(after, to);
        }
        if (content.IsEmpty) return null;
        return new Finding
        {
            Shape = FindingShape.Leading,
            Cue = new TokenRange(be, be + 1),
            SecondCue = new TokenRange(cue, end),
            Subject = record,
            Clause = new TokenRange(from, content.From),
            Content = content,
            Doubtful = true,
        };
    }
}
