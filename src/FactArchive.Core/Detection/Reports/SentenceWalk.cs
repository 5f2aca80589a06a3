using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Reads the sentences of one block in order.</summary>
internal sealed class SentenceWalk(ReportState state, BlockText block)
{
    private readonly Scanner _scan = block.Scan;
    private readonly SentenceReader _reader = new(block.Scan);
    private readonly OpenQuotes _quotes = new(state, block);

    public void Run(int from = 0)
    {
        for (int s = 0; s < block.Sentences.Count; s++)
        {
            SentenceRange sentence = block.Sentences[s];
            int start = Math.Max(sentence.From, from);
            if (IsOpening(s)) start = Math.Max(start, LineOpening.End(_scan, sentence));
            if (start >= sentence.To) continue;
            int before = state.Claims.Count;
            ReadSentence(s, start, sentence.To);
            bool added = state.Claims.Count > before;
            if (!added) new NameScanner(_scan, state.Memory).Scan(start, sentence.To, quiet: false);
            if (added) _quotes.Named = s;
        }
    }

    /// <summary>A dateline may hold full stops: "Саратов. 7 июля. ИНТЕРФАКС - …".</summary>
    private bool IsOpening(int s) => s == 0 || s <= 3 && block.Sentences[s - 1].To - block.Sentences[s - 1].From <= 5 && IsOpening(s - 1);

    private void ReadSentence(int s, int start, int to)
    {
        int label = LabelLine.End(_scan, start, to, out bool quoteLabel, out SubjectPhrase? named);
        if (quoteLabel)
        {
            AddLabelled(start, label, to, named);
            return;
        }
        if (label > start) start = label;
        if (IsPureQuote(start, to))
        {
            _quotes.Continue(s, start);
            return;
        }
        List<Finding> findings = _reader.Read(start, to);
        foreach (Finding finding in findings) AddFinding(finding, s);
        if (findings.Count == 0 && IsReported(s, start, to)) return;
        if (findings.Count == 0) AddColonQuote(start, to);
        else _quotes.Adopt();
        if (findings.Count == 0 && state.Claims.Count == 0) return;
        if (findings.Count == 0 && (_scan.IsEnglish ? s != _quotes.Named : s > _quotes.Named + 1)) _quotes.Current = -1;
    }

    /// <summary>German: a sentence in the Konjunktiv after an attributed one goes on with what was said.</summary>
    private bool IsReported(int s, int start, int to)
    {
        if (!_scan.IsGerman || _quotes.Current < 0 || _quotes.Named != s - 1) return false;
        bool reported = false;
        for (int i = start; i < to; i++)
        {
            bool infinitive = reported
                && _scan[i].Lower is "werden" or "haben" or "sein" or "können" or "müssen" or "worden" or "gewesen" or "lassen" or "sollen"
                or "wollen" or "dürfen";
            if (_scan[i].Lower is "überprüfen" or "verifizieren" or "bestätigen" || _scan[i].Kind == TokenKind.Quote && !reported
                || _scan[i].Is(WordTraits.Auxiliary) && !_scan[i].Is(WordTraits.Reported) && !infinitive)
            {
                return false;
            }
            reported |= _scan[i].Is(WordTraits.Reported) && _scan[i].Lower is not ("wäre" or "wären" or "hätte" or "könnte" or "würde");
        }
        if (!reported || !new GermanGrammar(_scan).ReportsFirst(start, to)) return false;
        TextRange words = block.Characters(new TokenRange(start, to), out _);
        if (words.End <= words.Start) return false;
        state.Claims.Add(ClaimBuilder.Continuation(block, words, state.Claims[_quotes.Current], true) with { Form = ClaimForm.Indirect,
            Tier = DetectionTier.Likely });
        _quotes.Current = state.Claims.Count - 1;
        _quotes.Named = s;
        return true;
    }

    private bool IsPureQuote(int start, int to)
    {
        while (to > start && _scan[to - 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash) to--;
        while (start < to && _scan[start].Kind == TokenKind.Dash) start++;
        return to - start == 1 && _scan[start].Kind == TokenKind.Quote
            && (_scan.Words(_scan[start]) > 2 || block.Scan.Tokens.Count > 2 || !_scan[start].Closed);
    }

    private void AddFinding(Finding finding, int s)
    {
        if (finding.Shape == FindingShape.PointBack)
        {
            if (new BackwardClaim(state, block).TryAdd(finding, s)) _quotes.Current = -1;
            return;
        }
        if (finding.Subject is null && finding.Shared) AddImplied(finding);
        if (finding.Subject is not { } subject) return;
        if (finding.Shape == FindingShape.PointAhead)
        {
            if (s == block.Sentences.Count - 1) state.Ahead = state.Builder.Announced(block, finding, subject);
            return;
        }
        DetectedClaim? claim = state.Builder.Said(block, finding, subject);
        if (claim is null || _scan[finding.Clause.From].Is(WordTraits.AsWord) && IsOwnSite(claim.Attribution.Speaker)) return;
        state.Claims.Add(claim);
        _quotes.Current = state.Claims.Count - 1;
    }

    /// <summary>"Як повідомляв Укрконтакт" on Укрконтакт's own page: the author speaks.</summary>
    private bool IsOwnSite(string? speaker) =>
        state.Language.Order != WordOrder.English && speaker is not null
        && string.Equals(speaker, state.Report.Site, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Пояснив, що …": a verb without a subject has that of the claim before.</summary>
    private void AddImplied(Finding finding)
    {
        if (state.Claims.Count == 0) return;
        TextRange words = block.Characters(finding.Content, out bool direct);
        if (words.End <= words.Start) return;
        state.Claims.Add(ClaimBuilder.Implied(block, words, state.Claims[^1], finding, direct));
        _quotes.Current = state.Claims.Count - 1;
    }

    private KnownSpeaker? LastSpeaker() => state.Memory.ByKind(k => k.Spoke && !k.IsRecord) ?? state.Memory.ByKind(k => k.IsPerson);

    private int SentenceOf(int token) => block.SentenceAt(_scan[token].Start);

    private void AddLabelled(int start, int label, int to, SubjectPhrase? named)
    {
        int end = to;
        for (int i = label; i < block.Scan.Tokens.Count; i++) end = i + 1;
        TextRange words = block.Characters(new TokenRange(label, to), out bool direct);
        if (!direct && _scan[label].Kind != TokenKind.Quote) words = block.Bare(_scan[label].Start, _scan[end - 1].End);
        if (words.End <= words.Start) return;
        if (state.Builder.Labelled(block, words, new TokenRange(start, label), named, state.LineSource ?? LastSpeaker()) is not { } claim)
            return;
        state.Claims.Add(claim);
        _quotes.Current = state.Claims.Count - 1;
    }

    /// <summary>"педиатр Инна Соль: «…»": a name or role, a colon, and speech.</summary>
    private void AddColonQuote(int start, int to)
    {
        int colon = start;
        while (colon < to && _scan[colon].Kind != TokenKind.Colon) colon++;
        if (colon + 1 >= to || colon - start is 0 or > 14 || _scan[colon + 1].Kind != TokenKind.Quote) return;
        if (_scan.Words(_scan[colon + 1]) < 3 || _scan.HasFinite(start, colon)) return;
        if (!_reader.TryName(start, colon, out SubjectPhrase subject)) return;
        var finding = new Finding
        {
            Shape = FindingShape.Label,
            Cue = new TokenRange(colon, colon + 1),
            Subject = subject,
            Clause = new TokenRange(start, colon + 1),
            Content = new TokenRange(colon + 1, to),
        };
        AddFinding(finding, SentenceOf(start));
        _quotes.Named = SentenceOf(start);
    }
}
