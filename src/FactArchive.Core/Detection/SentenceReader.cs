namespace FactArchive.Core.Detection;

/// <summary>Finds the attributions of a sentence and decides which of them are claims and which lie inside another.</summary>
internal sealed class SentenceReader
{
    private readonly Scanner _scan;
    private readonly CueTest _test;
    private readonly VerbReader _verbs;
    private readonly PhraseReader _phrases;
    private readonly RecordTest _records;
    private readonly SubjectFinder _subjects;
    private readonly SeenInRecord _seen;
    private readonly BackPointer _pointers;
    private readonly KonjunktivReader _konjunktiv;
    private readonly ContentEnd _ends;

    public SentenceReader(Scanner scan)
    {
        _scan = scan;
        _subjects = new SubjectFinder(scan);
        _ends = new ContentEnd(scan);
        _records = new RecordTest(scan);
        _test = new CueTest(scan);
        _verbs = new VerbReader(scan, _subjects, new ComplementReader(scan), _records, German(scan, _subjects));
        _phrases = new PhraseReader(scan, _subjects);
        _konjunktiv = new KonjunktivReader(scan, _subjects);
        _pointers = new BackPointer(scan, _subjects);
        _seen = new SeenInRecord(scan, _subjects, _records);
    }

    private static GermanVerbReader? German(Scanner scan, SubjectFinder subjects)
    {
        if (!scan.IsGerman) return null;
        var grammar = new GermanGrammar(scan);
        return new GermanVerbReader(scan, grammar, new GermanSubject(scan, subjects, grammar), new GermanComplement(scan, grammar));
    }

    /// <summary>The core attributions between two tokens, in order, their contents cut to size.</summary>
    public List<Finding> Read(int from, int to)
    {
        while (to > from && _scan[to - 1].Kind == TokenKind.Stop) to--;
        if (_seen.Read(from, to) is { } seen) return [seen];
        List<Finding> all = Candidates(from, to);
        if (all.Count == 0) return _konjunktiv.Read(from, to) is { } guessed ? [guessed] : all;
        if (LateSemicolon(all, from) is var half and > 0) return [.. Read(from, half), .. Read(half + 1, to)];
        List<Finding> kept = Select(all, from, to);
        foreach (Finding finding in kept) Trim(finding);
        kept.RemoveAll(f => f.Shape is not (FindingShape.PointBack or FindingShape.PointAhead) && f.Content.IsEmpty);
        return kept;
    }

    /// <summary>"X nannte A; B, betonte sie": what follows its content reaches back to the semicolon only. -1 if there is none.</summary>
    private int LateSemicolon(List<Finding> all, int from)
    {
        Finding? last = all.FindLast(f => f.Shape is FindingShape.Trailing or FindingShape.Inside);
        if (_scan.IsEnglish || last is null || last.Content.From > from) return -1;
        for (int i = last.Content.To - 1; i > last.Content.From; i--)
        {
            if (_scan[i].Kind == TokenKind.Semicolon || _scan[i].Kind == TokenKind.Colon && IsReported(i + 1, last.Content.To)) return i;
        }
        return -1;
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
            if (_scan.IsNameWord(i) && i > subject.Core.From || _scan.IsRole(i) || _scan.Language.Pronouns.ContainsKey(_scan[i].Lower)) return true;
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
            int length = _phrases.LengthAt(i, to, out CuePhrase? phrase);
            if (length > 0)
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

    private List<Finding> Select(List<Finding> all, int from, int to)
    {
        if (!_scan.IsEnglish) all.RemoveAll(f => f is { Shape: FindingShape.Inside, Verb: null } && all.Exists(o => o is { Shape: FindingShape.Leading, Verb: not null } && o.Content.From < f.Clause.From && _scan[o.Content.From - 1].Is(WordTraits.Complementizer)));
        int outer = all.FindLastIndex(f => f.Shape is FindingShape.Trailing or FindingShape.Inside);
        if (outer < 0) return SelectLeading(all, null, from);
        Finding last = all[outer];
        if (last.Shape == FindingShape.Inside && StartsAnother(last, all)) EndBeforeSecond(last);
        var kept = new List<Finding>();
        Finding? carrier = Carrier(all, outer);
        if (carrier is not null)
        {
            carrier.Via = last.Subject!.Value.Core;
            if (carrier.Shape == FindingShape.Leading) carrier.Content = carrier.Content with { To = last.Clause.From };
            kept.Add(carrier);
        }
        else
        {
            SetBasis(last, all.Take(outer));
            kept.Add(last);
        }
        int end = last.Shape == FindingShape.Inside ? to : last.Clause.To;
        List<Finding> after = all.Skip(outer + 1).Where(f => f.Cue.From >= end && f.Shape == FindingShape.Leading).ToList();
        if (last.Shape == FindingShape.Trailing) kept.AddRange(SelectLeading(after, kept[^1].Subject, from));
        return kept;
    }

    /// <summary>"A, X said, but Y warned that B": what follows has its own attribution.</summary>
    private bool StartsAnother(Finding inside, List<Finding> all)
    {
        TokenRange second = inside.SecondContent;
        if (second.IsEmpty || _scan[second.From].Kind == TokenKind.Quote) return false;
        return all.Any(f => f.Shape == FindingShape.Leading && f.Clause.From >= second.From && f.Clause.From <= second.From + 1);
    }

    private static void EndBeforeSecond(Finding finding)
    {
        finding.Shape = FindingShape.Trailing;
        finding.Clause = finding.Clause with { To = finding.SecondContent.From - 1 };
        finding.SecondContent = default;
    }

    /// <summary>The attribution before an outermost "Y reports" that keeps its speaker, with Y as the one through whom it came.</summary>
    private Finding? Carrier(List<Finding> all, int outer)
    {
        Finding last = all[outer];
        for (int i = outer - 1; i >= 0; i--)
        {
            Finding inner = all[i];
            if (inner.Shape == FindingShape.PointBack) return inner;
            if (inner.Shape == FindingShape.Leading && inner.Verb is null && inner.Clause.From <= last.Content.From + 1) return inner;
            if (inner is { Shape: FindingShape.Inside, Verb: null } && last.Verb is { } reports && reports.Has(CueTraits.Press) && inner.SecondContent.From >= last.Clause.From && inner.SecondContent.From < last.Cue.From)
            {
                EndBeforeSecond(inner);
                return inner;
            }
            if (inner.Shape is FindingShape.Trailing && inner.Clause.To >= last.Clause.From - 1 && (_scan[inner.Content.To - 1].Kind == TokenKind.Quote || inner.Verb is null && last.Verb is { } press && press.Has(CueTraits.Press))) return inner;
        }
        return null;
    }

    /// <summary>"Sky Watch deleted the post and claimed …": the subject of the first verb.</summary>
    private SubjectPhrase? MainSubject(Finding finding, int from) => finding.Verb is not null ? _verbs.MainSubject(finding.Clause.From, from) : null;

    private List<Finding> SelectLeading(List<Finding> all, SubjectPhrase? shared, int from)
    {
        var kept = new List<Finding>();
        for (int i = 0; i < all.Count; i++)
        {
            Finding next = all[i];
            if (kept.Count > 0 && kept[^1] is { Shape: FindingShape.Leading } open && !Separate(open, next))
            {
                SetBasis(open, [next]);
                continue;
            }
            next.Doubtful |= next.Shared && kept.Count == 0 && shared is null;
            if (next.Shared) next.Subject = kept.Count > 0 ? kept[^1].Subject : shared ?? next.Subject ?? MainSubject(next, from);
            if (next.Subject is null && next.Shared && kept.Count == 0 && _scan.IsSlavic && next.Cue.From == from) kept.Add(next);
            if (next.Subject is null || next.Shape == FindingShape.PointBack && kept.Count > 0) continue;
            kept.Add(next);
        }
        return kept;
    }

    /// <summary>Whether the second attribution stands beside the first; if so the first one's content ends there.</summary>
    private bool Separate(Finding first, Finding second)
    {
        if (second.Shape is not FindingShape.Leading) return false;
        if (second.Subject is { } subject && subject.Full.Contains(first.Cue.From))
        {
            first.Content = first.Content with { To = Math.Max(first.Content.From, Math.Min(first.Content.To, EndOfParenthesis(first, second))) };
            return true;
        }
        int start = second.Clause.From;
        if (start <= first.Content.From) return false;
        if (!Joins(second, start)) return false;
        int end = start;
        while (end > first.Content.From && (_scan[end - 1].Kind is TokenKind.Comma or TokenKind.Semicolon || _scan[end - 1].Is(WordTraits.Coordinator))) end--;
        first.Content = first.Content with { To = end };
        return true;
    }

    private int EndOfParenthesis(Finding first, Finding second)
    {
        int end = second.Cue.From;
        while (end > first.Content.From && _scan[end - 1].Kind != TokenKind.Comma) end--;
        return end > first.Content.From ? end - 1 : second.Cue.From;
    }

    private bool Joins(Finding second, int start)
    {
        bool participle = second.Verb is { } verb && verb.Has(CueTraits.Participle);
        Token opener = _scan[start];
        Token before = _scan[start - 1];
        if (before.Kind == TokenKind.Semicolon) return true;
        if (participle) return before.Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash || before.Is(WordTraits.Coordinator);
        bool coordinated = opener.Is(WordTraits.Coordinator) || before.Is(WordTraits.Coordinator);
        if (second.Shared) return coordinated || before.Kind is TokenKind.Comma or TokenKind.Quote;
        if (opener.Lower is "while" or "whereas" or "although" or "but" or "але" or "а" or "но" or "однак" or "однако" or "aber" or "während" or "тоді" or "тогда" or "натомість" or "зато" or "хотя" or "хоча") return true;
        return coordinated && (before.Kind == TokenKind.Comma || opener.Is(WordTraits.Coordinator)) && second.Verb is { Class: CueClass.Say or CueClass.Deny or CueClass.Accuse or CueClass.Label };
    }

    private void SetBasis(Finding outer, IEnumerable<Finding> inner)
    {
        foreach (Finding finding in inner)
        {
            if (outer.Basis is null && finding.Subject is { } subject && _records.KindOf(subject) is { } kind) outer.Basis = kind;
        }
    }

    /// <summary>Cuts what belongs to the reporting clause off the content: whom the speaker cites, label endings, marks.</summary>
    private void Trim(Finding finding)
    {
        if (finding.Shape is FindingShape.PointBack or FindingShape.PointAhead) return;
        finding.Content = TrimRange(finding, finding.Content);
        if (!finding.SecondContent.IsEmpty) finding.SecondContent = TrimRange(finding, finding.SecondContent);
        if (finding.Citing.IsEmpty) finding.Citing = CitingAfter(finding.Clause);
    }

    private TokenRange TrimRange(Finding finding, TokenRange content)
    {
        int from = content.From, to = content.To;
        for (int i = from; i < to; i++)
        {
            bool label = finding.Verb is { Class: CueClass.Label } && _scan[i].Kind == TokenKind.Comma && i > from || _scan.IsEnglish && i > from && _ends.At(finding, i, from, to);
            if (_scan[i].Is(WordTraits.Citing) && i > from && (_scan[i - 1].Kind == TokenKind.Comma || !_scan.IsEnglish))
            {
                finding.Citing = CitingAfter(new TokenRange(i, to));
                to = i;
            }
            else if (label || i > from && (BeginsOrder(i, to) || BeginsAct(i, to) || BeginsOmission(i, to) || content.From > 0 && BeginsContrast(finding, i, to) || BeginsRemark(i, to)))
            {
                to = i;
            }
        }
        while (to > from && _scan[to - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Stop or TokenKind.Colon) to--;
        while (to > from && _scan[to - 1].Is(WordTraits.Coordinator)) to--;
        while (from < to && (_scan[from].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon or TokenKind.Stop or TokenKind.Other || from == content.From && _scan[from].Is(WordTraits.Complementizer) && !_scan[from].Is(WordTraits.Determiner))) from++;
        return new TokenRange(from, to);
    }

    /// <summary>", and ordered that": what follows is an act of the speaker, not said.</summary>
    private bool BeginsOrder(int i, int to)
    {
        if (_scan[i].Kind != TokenKind.Comma || i + 2 >= to) return false;
        return _scan[i + 1].Is(WordTraits.Coordinator) && _scan[i + 2].Is(WordTraits.Refusal);
    }

    /// <summary>"подтвердив наявність провадження, але подробиць не розголошує": a noun phrase ends where another clause stands against it.</summary>
    private bool BeginsContrast(Finding finding, int i, int to)
    {
        if (!_scan.IsSlavic || _scan[i].Kind != TokenKind.Comma || i + 2 >= to || finding.Verb is not { } verb || !verb.Has(CueTraits.Object) || verb.Class is CueClass.Show) return false;
        Token opener = _scan[finding.Content.From - 1];
        bool clause = opener.Is(WordTraits.Complementizer) || opener.Kind is TokenKind.Comma or TokenKind.Colon;
        return !clause && finding.Content.From > 0 && _scan[i + 1].Lower is "але" or "но" or "однак" or "однако" or "проте" or "а";
    }

    /// <summary>", не уточнив направления": what the speaker left out.</summary>
    private bool BeginsOmission(int i, int to)
    {
        if (!_scan.IsSlavic || _scan[i].Kind != TokenKind.Comma || i + 2 >= to || _scan[i + 1].Lower != "не") return false;
        string word = _scan[i + 2].Lower;
        return word.Length > 4 && (word.EndsWith("ив", StringComparison.Ordinal) || word.EndsWith("ав", StringComparison.Ordinal) || word.EndsWith("вши", StringComparison.Ordinal) || word.EndsWith("ючи", StringComparison.Ordinal) || word.EndsWith("яя", StringComparison.Ordinal) || word.EndsWith("ая", StringComparison.Ordinal) || word.EndsWith("уя", StringComparison.Ordinal));
    }

    /// <summary>", und kündigte einen Neubau an": a verb right after "and" has the subject of the attribution.</summary>
    private bool BeginsAct(int i, int to)
    {
        if (!_scan.IsGerman || _scan[i].Kind != TokenKind.Comma || i + 2 >= to || !_scan[i + 1].Is(WordTraits.Coordinator)) return false;
        return _scan[i + 2].Verb is { } verb && !verb.Has(CueTraits.Past | CueTraits.Plural) && !_scan[i + 2].Upper && !_scan[i + 2].Is(WordTraits.Reported | WordTraits.Auxiliary);
    }

    /// <summary>", a claim that could not be verified": a remark of the author on what was said.</summary>
    private bool BeginsRemark(int i, int to)
    {
        if (!_scan.IsEnglish || _scan[i].Kind != TokenKind.Comma || i + 4 >= to || _scan[i + 1].Lower is not ("a" or "an")) return false;
        for (int k = i + 2; k < Math.Min(to - 1, i + 4); k++)
        {
            bool remark = _scan[k].Lower is "claim" or "point" or "assertion" or "allegation" or "figure" or "statement" or "charge" or "accusation" or "suggestion";
            if (remark) return _scan[k + 1].Is(WordTraits.Relative | WordTraits.Complementizer | WordTraits.Preposition | WordTraits.Pronoun) || _scan[k + 1].Upper;
        }
        return false;
    }

    private TokenRange CitingAfter(TokenRange range)
    {
        for (int i = range.From; i < range.To; i++)
        {
            if (!_scan[i].Is(WordTraits.Citing)) continue;
            int start = i + 1;
            while (start < range.To && _scan[start].Is(WordTraits.Preposition)) start++;
            int end = start;
            while (end < range.To && _scan[end].Kind != TokenKind.Comma && !_scan.IsHard(end, range.From) && !(_scan[end].Verb is not null && !_scan[end].Upper && !_scan.IsEnglish)) end++;
            return new TokenRange(start, end);
        }
        return default;
    }
}
