namespace FactArchive.Core.Detection;

/// <summary>Finds the attributions of a sentence and decides which of them are claims and which lie inside another.</summary>
internal sealed class SentenceReader
{
    private readonly Scanner _scan;
    private readonly CueTest _test;
    private readonly VerbReader _verbs;
    private readonly PhraseMatcher _matcher;
    private readonly PhraseReader _phrases;
    private readonly SubjectFinder _subjects;
    private readonly SeenInRecord _seen;
    private readonly BackPointer _pointers;
    private readonly KonjunktivReader _konjunktiv;
    private readonly GermanColonReader _germanColons;
    private readonly GermanStates _states;
    private readonly GermanGaps _gaps;
    private readonly FindingSelector _selector;
    private readonly ContentTrimmer _trimmer;
    private readonly ContentStart _starts;
    private readonly QuoteAfterColon _colons;
    private readonly PossessivePhrase _owned;
    private readonly ReportedNoun _nouns;
    private readonly PutsIt _puts;
    private readonly SoSays _so;

    public SentenceReader(Scanner scan)
    {
        _scan = scan;
        _subjects = new SubjectFinder(scan);
        var records = new RecordTest(scan);
        _test = new CueTest(scan);
        _verbs = new VerbReader(scan, _subjects, new ComplementReader(scan), records);
        _matcher = new PhraseMatcher(scan);
        _phrases = new PhraseReader(scan, _subjects);
        _konjunktiv = new KonjunktivReader(scan, _subjects);
        _germanColons = new GermanColonReader(scan, _subjects);
        _states = new GermanStates(scan, _subjects);
        _gaps = new GermanGaps(scan, _subjects);
        _pointers = new BackPointer(scan, _subjects);
        _seen = new SeenInRecord(scan, _subjects, records);
        _selector = new FindingSelector(scan, _verbs, records);
        _trimmer = new ContentTrimmer(scan);
        _starts = new ContentStart(scan);
        _colons = new QuoteAfterColon(scan);
        _owned = new PossessivePhrase(scan, _subjects);
        _nouns = new ReportedNoun(scan);
        _puts = new PutsIt(scan, _subjects);
        _so = new SoSays(scan, _subjects);
    }

    /// <summary>The core attributions between two tokens, in order, their contents cut to size.</summary>
    public List<Finding> Read(int from, int to)
    {
        while (to > from && _scan[to - 1].Kind == TokenKind.Stop) to--;
        if (_seen.Read(from, to) is { } seen) return [seen];
        if (_states.Read(from, to) is { } stated) return [Trimmed(stated)];
        if (_scan.IsEnglish && Semicolons.Break(_scan, from, to) is var end and > 0) return [.. Read(from, end), .. Read(end + 1, to)];
        List<Finding> all = Candidates(from, to);
        if (all.Count == 0) return (_germanColons.Read(from, to) ?? _konjunktiv.Read(from, to)) is { } guessed ? [guessed] : all;
        if (LateSemicolon(all, from) is var half and > 0) return [.. Read(from, half), .. Read(half + 1, to)];
        List<Finding> kept = _selector.Select(all, from, to);
        if (_scan.IsEnglish) CutEnglish(kept, to);
        foreach (Finding finding in kept) _trimmer.Trim(finding);
        kept.RemoveAll(f => f.Shape is not (FindingShape.PointBack or FindingShape.PointAhead) && f.Content.IsEmpty);
        return _scan.IsGerman ? [.. kept.SelectMany(f => _gaps.Apart(f, from, to)).SelectMany(QuoteApart)] : kept;
    }

    private Finding Trimmed(Finding finding)
    {
        _trimmer.Trim(finding);
        return finding;
    }

    /// <summary>"X glaubt, dass A: „B“": what is quoted behind the colon is a claim of its own.</summary>
    private IEnumerable<Finding> QuoteApart(Finding finding)
    {
        yield return finding;
        TokenRange content = finding.Content;
        int colon = content.From + 1;
        while (colon < content.To && _scan[colon].Kind != TokenKind.Colon) colon++;
        if (finding.Shape != FindingShape.Leading || colon + 2 != content.To || _scan[colon + 1].Kind != TokenKind.Quote) yield break;
        if (_scan.Words(_scan[colon + 1]) < 3 || finding.Subject is null) yield break;
        finding.Content = content with { To = colon };
        yield return new Finding
        {
            Shape = FindingShape.Label,
            Cue = new TokenRange(colon, colon + 1),
            Subject = finding.Subject,
            Clause = new TokenRange(colon, colon + 1),
            Content = new TokenRange(colon + 1, content.To),
        };
    }

    private void CutEnglish(List<Finding> kept, int to)
    {
        for (int i = kept.Count - 1; i >= 0; i--)
        {
            _starts.Cut(kept[i]);
            if (i == kept.Count - 1 && _colons.Split(kept[i], to) is { } quoted) kept.Add(quoted);
        }
    }

    /// <summary>"X nannte A; B, betonte sie": what follows its content reaches back to the semicolon only. -1 if there is none.</summary>
    private int LateSemicolon(List<Finding> all, int from)
    {
        Finding? last = all.FindLast(f => f.Shape is FindingShape.Trailing or FindingShape.Inside);
        if (_scan.IsEnglish || last is null || last.Content.From > from) return -1;
        for (int i = last.Content.To - 1; i > last.Content.From; i--)
        {
            if (_scan[i].Kind == TokenKind.Semicolon || _scan[i].Kind == TokenKind.Colon && StartsSaid(i, last.Content, all)) return i;
        }
        return -1;
    }

    /// <summary>"Das Land bestreitet das: Man kaufe zu Marktpreisen, sagte X": what was said begins at the colon.</summary>
    private bool StartsSaid(int colon, TokenRange content, List<Finding> all)
    {
        if (_scan.IsSlavic) return !all.Exists(f => f.Shape == FindingShape.Leading && f.Content.From == colon + 1
            && _scan.CountWords(f.Cue.To, colon) < 2)
            && colon > content.From + 1;
        return IsReported(colon + 1, content.To) || !IsReported(content.From, colon) && colon + 2 <= content.To;
    }

    private bool IsReported(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (_scan[i].Is(WordTraits.Reported)) return _scan.IsGerman;
        }
        return false;
    }

    /// <summary>Whether the tokens are nothing but a phrase that names somebody.</summary>
    public bool TryName(int from, int to, out SubjectPhrase subject)
    {
        if (_subjects.Right(from, to, from, out subject) != SubjectState.Found || subject.Full.To < to) return false;
        for (int i = subject.Core.From; i < to; i++)
        {
            if (_scan.IsNameWord(i) && i > subject.Core.From || _scan.IsRole(i) || _scan.Language.Pronouns.ContainsKey(_scan[i].Lower))
                return true;
        }
        return false;
    }

    private List<Finding> Candidates(int from, int to)
    {
        var all = new List<Finding>();
        int start = from;
        if (_pointers.Read(from, to) is { } pointer)
        {
            all.Add(pointer);
            start = pointer.Clause.To;
        }
        for (int i = start; i < to; i++)
        {
            int length = _matcher.LengthAt(i, to, out CuePhrase? phrase);
            if (length == 0 && _scan.IsEnglish && ReadEnglish(i, from, to) is { } owned)
            {
                all.Add(owned);
                i = Math.Max(owned.Cue.To, owned.SecondCue.To) - 1;
            }
            else if (length > 0)
            {
                if (_phrases.Read(i, length, phrase!, from, to) is { } named) all.Add(named);
                i += length - 1;
            }
            else if (_scan[i].Verb is not null && _test.IsCue(i, from, to) && _verbs.Read(i, from, to) is { } said)
            {
                all.Add(said);
            }
        }
        return all;
    }

    /// <summary>"in her words", "his claim that": the possessive names the source.</summary>
    private Finding? ReadEnglish(int i, int from, int to) => 
        _owned.Read(i, from, to) ?? _nouns.Read(i, from, to) ?? _puts.Read(i, from, to) ?? _so.Read(i, from, to);
}
