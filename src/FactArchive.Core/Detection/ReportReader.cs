using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Detection;

/// <summary>Goes through a report block by block; what was said before helps to tell who speaks now.</summary>
internal sealed class ReportReader
{
    private readonly Report _report;
    private readonly LanguageCues _language;
    private readonly SpeakerMemory _memory;
    private readonly SpeakerResolver _resolver;
    private readonly ClaimBuilder _builder;
    private readonly Interview _interview;
    private readonly List<DetectedClaim> _claims = [];

    /// <summary>The last block that holds claims, for attributions that point back.</summary>
    private BlockText? _previous;

    /// <summary>Who speaks in a labelled quotation without a name: the person of the "Source:" line.</summary>
    private KnownSpeaker? _lineSource;

    /// <summary>An attribution that announced the next block ("X wrote:").</summary>
    private DetectedClaim? _ahead;

    /// <summary>Blocks that are nothing but a quotation still without attribution.</summary>
    private BlockText? _unsaid;

    public ReportReader(Report report, SourceRegistry sources, LanguageCues language)
    {
        _report = report;
        _language = language;
        _memory = new SpeakerMemory(language);
        _resolver = new SpeakerResolver(language, sources, _memory);
        _builder = new ClaimBuilder(_resolver);
        _interview = new Interview(language);
    }

    public ImmutableArray<DetectedClaim> Read()
    {
        Introduce(_report.Title);
        Introduce(_report.Caption);
        foreach (DroppedLine line in _report.Dropped) IntroduceSource(line.Text);
        for (int i = 0; i < _report.Blocks.Length; i++)
        {
            Block block = _report.Blocks[i];
            if (!block.HoldsClaims)
            {
                if (block.Kind == BlockKind.Subheading) Introduce(block.Text);
                continue;
            }
            if (block.Text.Length > 0) ReadBlock(new BlockText(i, block.Text, _language, _previous?.OpenMark), block.Kind);
        }
        return [.. _claims.OrderBy(c => c.Spans[0].Block).ThenBy(c => c.Spans[0].Span.Start)];
    }

    private KnownSpeaker? Introduce(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var block = new BlockText(-1, text, _language);
        var names = new NameScanner(block.Scan, _memory);
        names.Scan(0, block.Scan.Tokens.Count, quiet: true);
        return names.First;
    }

    /// <summary>A "Source:" line is no claim, but it names who speaks in a quotation without a name.</summary>
    private void IntroduceSource(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !_language.SourceLabels.Contains(text[..colon].Trim().ToLowerInvariant())) return;
        _lineSource ??= Introduce(text[(colon + 1)..]) ?? Described(text[(colon + 1)..]);
    }

    /// <summary>"пресс-служба районного суда, в телеграме": the phrase up to its comma.</summary>
    private KnownSpeaker? Described(string text)
    {
        string phrase = text.Split([',', '(', ';'])[0].Trim().TrimEnd('.');
        return phrase.Length is < 3 or > 120 ? null : new KnownSpeaker { Name = phrase, Words = [], Kind = _resolver.KindOfName(phrase), Spoke = true };
    }

    /// <summary>"Як повідомляв Укрконтакт" on Укрконтакт's own page: the author speaks.</summary>
    private bool IsOwnSite(string? speaker) => _language.Order != WordOrder.English && speaker is not null && string.Equals(speaker, _report.Site, StringComparison.OrdinalIgnoreCase);

    private void ReadBlock(BlockText block, BlockKind kind)
    {
        int before = _claims.Count;
        bool walked = false;
        NoticeSatellites(block.Scan);
        if (EmbeddedPost.Author(block.Scan.Text) is { } author && kind is BlockKind.Embed or BlockKind.Paragraph)
        {
            AddPost(block, author);
        }
        else if (!ReadAnnounced(block, kind) && !ReadAnswer(block, kind))
        {
            new SentenceWalk(this, block).Run();
            walked = true;
        }
        ScanNames(block, before, walked);
        _previous = block;
    }

    /// <summary>The block after "X wrote:" is what X wrote; a list after it, item by item.</summary>
    private bool ReadAnnounced(BlockText block, BlockKind kind)
    {
        if (_ahead is not { } announced) return false;
        bool first = announced.AttributionBlock == (_previous?.Index ?? -1);
        if (!first && kind != BlockKind.ListItem || first && block.Index != announced.AttributionBlock + 1 || kind == BlockKind.Paragraph && block.Scan.Tokens.Any(t => t.Kind == TokenKind.Quote) && block.Scan[0].Kind != TokenKind.Quote)
        {
            _ahead = null;
            return false;
        }
        if (kind != BlockKind.ListItem) _ahead = null;
        if (kind == BlockKind.Paragraph && block.Sentences.Count > 1 && block.Scan[0].Kind == TokenKind.Quote && block.Scan.Tokens.Count > 3) return false;
        TextRange words = block.Scan[0].Kind == TokenKind.Quote && block.Scan.Tokens.Count <= 3 ? block.Bare(block.Scan[0].InnerStart, block.Scan[0].InnerEnd) : EmbeddedPost.Words(block, block.Scan.Text.Length);
        if (words.End <= words.Start) return true;
        _claims.Add(ClaimBuilder.Continuation(block, words, announced, false));
        return true;
    }

    private void NoticeSatellites(Scanner scan)
    {
        if (_resolver.SatelliteSeen) return;
        foreach (Token token in scan.Tokens)
        {
            if (token.Kind == TokenKind.Word && _language.Records.TryFind(token.Lower, out SourceKind kind) && kind == SourceKind.SatelliteImagery) _resolver.SatelliteSeen = true;
        }
    }

    private void AddPost(BlockText block, PostAuthor author)
    {
        BlockText? target = author.TextEnd > 3 ? block : _previous;
        if (target is null || target.Index < 0) return;
        if (target != block && (_report.Blocks[target.Index].Kind != _report.Blocks[block.Index].Kind || target.Index != block.Index - 1)) return;
        TextRange words = EmbeddedPost.Words(target, target == block ? author.TextEnd : target.Scan.Text.Length);
        if (words.End <= words.Start) return;
        while (_claims.Count > 0 && _claims[^1].Spans[0].Block == target.Index) _claims.RemoveAt(_claims.Count - 1);
        _claims.Add(_builder.Post(target, words, author, block.Index));
    }

    /// <summary>An answer of an interview is direct speech of the person interviewed.</summary>
    private bool ReadAnswer(BlockText block, BlockKind kind)
    {
        if (kind != BlockKind.Paragraph) return false;
        InterviewTurn turn = _interview.Turn(block);
        if (turn.Kind == TurnKind.None) return false;
        if (turn.Kind == TurnKind.Question)
        {
            _interview.Notice(block);
            new SentenceWalk(this, block).Run(turn.From);
            return true;
        }
        KnownSpeaker? guest = turn.Speaker is not null ? null : _interview.Guest(_memory);
        if (turn.Speaker is null && guest is null) return false;
        TextRange words = block.Bare(turn.From < block.Scan.Tokens.Count ? block.Scan[turn.From].Start : block.Scan.Text.Length, block.Scan.Text.Length);
        if (words.End <= words.Start) return true;
        _claims.Add(ClaimBuilder.Answer(block, words, turn, guest, _language));
        return true;
    }

    private void ScanNames(BlockText block, int firstClaim, bool walked)
    {
        var names = new NameScanner(block.Scan, _memory);
        KnownSpeaker? last = _claims.Count > firstClaim ? _memory.Last : null;
        bool[] claimed = SentencesWithClaims(block, firstClaim);
        for (int i = 0; i < block.Sentences.Count; i++)
        {
            if (claimed[i] || !walked) names.Scan(block.Sentences[i].From, block.Sentences[i].To, claimed[i]);
        }
        if (last is not null && claimed[^1]) _memory.Touch(last);
    }

    private bool[] SentencesWithClaims(BlockText block, int firstClaim)
    {
        var claimed = new bool[block.Sentences.Count];
        for (int i = firstClaim; i < _claims.Count; i++)
        {
            foreach (BlockSpan span in _claims[i].Spans)
            {
                if (span.Block == block.Index) Mark(block, span.Span, claimed);
            }
        }
        return claimed;
    }

    private static void Mark(BlockText block, TextSpan span, bool[] claimed)
    {
        for (int s = block.SentenceAt(span.Start); s < claimed.Length && block.Scan[block.Sentences[s].From].Start < span.End; s++) claimed[s] = true;
    }

    /// <summary>Reads the sentences of one block in order.</summary>
    private sealed class SentenceWalk(ReportReader owner, BlockText block)
    {
        /// <summary>How many claims back an attribution that points back may find its sentence taken.</summary>
        private const int Recent = 8;

        private readonly Scanner _scan = block.Scan;
        private readonly SentenceReader _reader = new(block.Scan);
        private readonly List<int> _waiting = [];

        /// <summary>The claim that a quotation without attribution would go on with; -1 if there is none.</summary>
        private int _current = -1;
        private int _named;

        public void Run(int from = 0)
        {
            for (int s = 0; s < block.Sentences.Count; s++)
            {
                SentenceRange sentence = block.Sentences[s];
                int start = Math.Max(sentence.From, from);
                if (IsOpening(s)) start = Math.Max(start, LineOpening.End(_scan, sentence));
                if (start >= sentence.To) continue;
                int before = owner._claims.Count;
                ReadSentence(s, start, sentence.To);
                bool added = owner._claims.Count > before;
                if (!added) new NameScanner(_scan, owner._memory).Scan(start, sentence.To, quiet: false);
                if (added) _named = s;
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
                Continue(s, start);
                return;
            }
            List<Finding> findings = _reader.Read(start, to);
            foreach (Finding finding in findings) AddFinding(finding, s);
            if (findings.Count == 0 && IsReported(s, start, to)) return;
            if (findings.Count == 0) AddColonQuote(start, to);
            else Adopt();
            if (findings.Count == 0 && owner._claims.Count == 0) return;
            if (findings.Count == 0 && (_scan.IsEnglish ? s != _named : s > _named + 1)) _current = -1;
        }

        /// <summary>German: a sentence in the Konjunktiv after an attributed one goes on with what was said.</summary>
        private bool IsReported(int s, int start, int to)
        {
            if (!_scan.IsGerman || _current < 0 || _named != s - 1) return false;
            bool reported = false;
            for (int i = start; i < to; i++)
            {
                bool infinitive = reported && _scan[i].Lower is "werden" or "haben" or "sein" or "können" or "müssen" or "worden" or "gewesen" or "lassen" or "sollen" or "wollen" or "dürfen";
                if (_scan[i].Lower is "überprüfen" or "verifizieren" or "bestätigen" || _scan[i].Kind == TokenKind.Quote && !reported || _scan[i].Is(WordTraits.Auxiliary) && !_scan[i].Is(WordTraits.Reported) && !infinitive) return false;
                reported |= _scan[i].Is(WordTraits.Reported);
            }
            if (!reported) return false;
            TextRange words = block.Characters(new TokenRange(start, to), out _);
            if (words.End <= words.Start) return false;
            owner._claims.Add(ClaimBuilder.Continuation(block, words, owner._claims[_current], true) with { Form = ClaimForm.Indirect, Tier = DetectionTier.Likely });
            _current = owner._claims.Count - 1;
            _named = s;
            return true;
        }

        private bool IsPureQuote(int start, int to)
        {
            while (to > start && _scan[to - 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash) to--;
            while (start < to && _scan[start].Kind == TokenKind.Dash) start++;
            return to - start == 1 && _scan[start].Kind == TokenKind.Quote && (_scan.Words(_scan[start]) > 2 || block.Scan.Tokens.Count > 2 || !_scan[start].Closed);
        }

        private void AddFinding(Finding finding, int s)
        {
            if (finding.Shape == FindingShape.PointBack)
            {
                PointBack(finding, s);
                return;
            }
            if (finding.Subject is null && finding.Shared) AddImplied(finding);
            if (finding.Subject is not { } subject) return;
            if (finding.Shape == FindingShape.PointAhead)
            {
                if (s == block.Sentences.Count - 1) owner._ahead = owner._builder.Announced(block, finding, subject);
                return;
            }
            DetectedClaim? claim = owner._builder.Said(block, finding, subject);
            if (claim is null || _scan[finding.Clause.From].Is(WordTraits.AsWord) && owner.IsOwnSite(claim.Attribution.Speaker)) return;
            owner._claims.Add(claim);
            _current = owner._claims.Count - 1;
        }

        /// <summary>"Пояснив, що …": a verb without a subject has that of the claim before.</summary>
        private void AddImplied(Finding finding)
        {
            if (owner._claims.Count == 0) return;
            TextRange words = block.Characters(finding.Content, out bool direct);
            if (words.End <= words.Start) return;
            owner._claims.Add(ClaimBuilder.Implied(block, words, owner._claims[^1], finding, direct));
            _current = owner._claims.Count - 1;
        }

        /// <summary>Quotations that waited for their attribution get it from the one after them.</summary>
        private void Adopt()
        {
            if (_current < 0) return;
            DetectedClaim named = owner._claims[_current];
            if (owner._unsaid is { } unsaid && named.Form == ClaimForm.Direct && _waiting.Count == 0) AddUnsaid(unsaid, named);
            owner._unsaid = null;
            if (named.Form == ClaimForm.Direct)
            {
                foreach (int token in _waiting) AddContinuation(token, named, false);
            }
            _waiting.Clear();
        }

        /// <summary>A paragraph that was nothing but an open quotation, said by whom the next one names.</summary>
        private void AddUnsaid(BlockText unsaid, DetectedClaim named)
        {
            Token quote = unsaid.Scan.Tokens.Find(t => t.Kind == TokenKind.Quote);
            TextRange words = unsaid.Bare(quote.InnerStart, quote.InnerEnd);
            if (words.End > words.Start) owner._claims.Add(ClaimBuilder.Continuation(unsaid, words, named, false) with { AttributionBlock = block.Index });
            _current = owner._claims.Count - (words.End > words.Start ? 2 : 1);
        }

        private void Continue(int s, int token)
        {
            while (_scan[token].Kind == TokenKind.Dash) token++;
            if (_current >= 0 && _named >= s - (_scan.IsEnglish || owner._claims[_current].Form != ClaimForm.Direct ? 1 : 2))
            {
                AddContinuation(token, owner._claims[_current], true);
                return;
            }
            BlockText? previous = owner._previous;
            bool opens = s == 0 && previous is not null && owner._claims.Count > 0 && owner._claims[^1].Spans[^1].Block == previous.Index;
            if (opens && (previous!.EndsOpen || EndsWithClaim(previous)) && owner._claims[^1].Form != ClaimForm.Indirect)
            {
                AddContinuation(token, owner._claims[^1], true);
                return;
            }
            if (block.Sentences.Count == 1 && !_scan[token].Closed) owner._unsaid = block;
            else _waiting.Add(token);
        }

        private bool EndsWithClaim(BlockText previous)
        {
            DetectedClaim last = owner._claims[^1];
            TextSpan span = last.Spans[^1].Span;
            int sentence = previous.Sentences.Count - 1;
            return sentence >= 0 && span.End > previous.Scan[previous.Sentences[sentence].From].Start;
        }

        private void AddContinuation(int token, DetectedClaim from, bool continues)
        {
            TextRange words = block.Bare(_scan[token].InnerStart, _scan[token].InnerEnd);
            if (words.End <= words.Start) return;
            owner._claims.Add(ClaimBuilder.Continuation(block, words, from, continues));
            _current = owner._claims.Count - 1;
            _named = SentenceOf(token);
        }

        private KnownSpeaker? LastSpeaker() => owner._memory.ByKind(k => k.Spoke && !k.IsRecord) ?? owner._memory.ByKind(k => k.IsPerson);

        private int SentenceOf(int token) => block.SentenceAt(_scan[token].Start);

        private void PointBack(Finding finding, int s)
        {
            if (finding.Subject is not { } subject) return;
            BlockText? target = s > 0 ? block : owner._previous;
            int sentence = s > 0 ? s - 1 : target is null ? -1 : target.Sentences.Count - 1;
            if (target is null || sentence < 0 || target.Sentences.Count == 0) return;
            SentenceRange range = target.Sentences[sentence];
            int from = Math.Max(range.From, sentence == 0 ? LineOpening.End(target.Scan, range) : range.From);
            int label = LabelLine.End(target.Scan, from, range.To, out _, out _);
            TextRange words = target.Characters(new TokenRange(Math.Max(from, label), range.To), out bool direct);
            if (words.End <= words.Start || owner._claims.TakeLast(Recent).Any(c => c.Spans[0].Block == target.Index && Overlaps(c, words))) return;
            owner._claims.Add(owner._builder.PointedBack(block, target, words, direct, finding, subject));
            _current = -1;
        }

        private static bool Overlaps(DetectedClaim claim, TextRange words) => claim.Spans.Any(p => p.Span.Start < words.End && words.Start < p.Span.End);

        private void AddLabelled(int start, int label, int to, SubjectPhrase? named)
        {
            int end = to;
            for (int i = label; i < block.Scan.Tokens.Count; i++) end = i + 1;
            TextRange words = block.Characters(new TokenRange(label, to), out bool direct);
            if (!direct && _scan[label].Kind != TokenKind.Quote) words = block.Bare(_scan[label].Start, _scan[end - 1].End);
            if (words.End <= words.Start) return;
            if (owner._builder.Labelled(block, words, new TokenRange(start, label), named, owner._lineSource ?? LastSpeaker()) is not { } claim) return;
            owner._claims.Add(claim);
            _current = owner._claims.Count - 1;
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
            _named = SentenceOf(start);
        }
    }
}
