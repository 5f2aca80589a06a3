namespace FactArchive.Core.Detection;

/// <summary>Cuts what belongs to the reporting clause off the content: whom the speaker cites, label endings, marks.</summary>
internal sealed class ContentTrimmer(Scanner scan)
{
    private readonly ContentEnd _ends = new(scan);
    private readonly AuthorsTail _tails = new(scan);

    /// <summary>Cuts what belongs to the reporting clause off the content: whom the speaker cites, label endings, marks.</summary>
    public void Trim(Finding finding)
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
            bool label = finding.Verb is { Class: CueClass.Label } && scan[i].Kind == TokenKind.Comma && i > from
                || scan.IsEnglish && i > from && _ends.At(finding, i, from, to);
            if (scan[i].Is(WordTraits.Citing) && i > from && (scan[i - 1].Kind == TokenKind.Comma || !scan.IsEnglish))
            {
                finding.Citing = CitingAfter(new TokenRange(i, to));
                to = i;
            }
            else if (label || i > from && BeginsSlavicAct(finding, i, to) || i > from
                && (BeginsOrder(i, to) || BeginsAct(i, to) || BeginsAct(finding, content, i, to) || BeginsOmission(i, to)
                || content.From > 0 && BeginsContrast(finding, i, to)
                || scan.IsEnglish && _tails.At(i, to)))
            {
                to = i;
            }
        }
        while (to > from && scan[to - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Stop
            or TokenKind.Colon)
        {
            to--;
        }
        while (to > from && scan[to - 1].Is(WordTraits.Coordinator)) to--;
        while (from < to && (scan[from].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon or TokenKind.Stop or TokenKind.Other
            || from == content.From && scan[from].Is(WordTraits.Complementizer) && !scan[from].Is(WordTraits.Determiner)))
        {
            from++;
        }
        return new TokenRange(from, to);
    }

    /// <summary>", and ordered that": what follows is an act of the speaker, not said.</summary>
    private bool BeginsOrder(int i, int to)
    {
        if (scan[i].Kind != TokenKind.Comma || i + 2 >= to) return false;
        return scan[i + 1].Is(WordTraits.Coordinator) && scan[i + 2].Is(WordTraits.Refusal);
    }

    /// <summary>
    /// "подтвердив наявність провадження, але подробиць не розголошує": a noun phrase ends where another clause stands against it.
    /// </summary>
    private bool BeginsContrast(Finding finding, int i, int to)
    {
        if (!scan.IsSlavic || scan[i].Kind != TokenKind.Comma || i + 2 >= to || finding.Verb is not { } verb || !verb.Has(CueTraits.Object)
            || verb.Class is CueClass.Show)
        {
            return false;
        }
        Token opener = scan[finding.Content.From - 1];
        bool clause = opener.Is(WordTraits.Complementizer) || opener.Kind is TokenKind.Comma or TokenKind.Colon;
        return !clause && finding.Content.From > 0 && scan[i + 1].Lower is "але" or "но" or "однак" or "однако" or "проте" or "а";
    }

    /// <summary>
    /// "сообщила, что A, и выразила сожаление": behind the clause a verb in the form of the cue has the speaker as its subject.
    /// </summary>
    private bool BeginsSlavicAct(Finding finding, int i, int to)
    {
        if (!scan.IsSlavic || finding.Verb is not { } verb || finding.Shape != FindingShape.Leading || i + 2 >= to) return false;
        if (scan[i].Kind != TokenKind.Comma || scan[i + 1].Lower is not ("и" or "і" or "й" or "та")) return false;
        if (!scan[finding.Content.From - 1].Is(WordTraits.Complementizer)) return false;
        string word = scan[i + 2].Lower, cue = scan[finding.Cue.From].Lower;
        if (!SlavicForms.IsPast(word) || !SlavicForms.IsPast(cue) || scan[i + 2].Upper) return false;
        return verb.Has(CueTraits.Feminine | CueTraits.Plural) ? word[^2..] == cue[^2..] : verb.Has(CueTraits.Masculine)
            && word[^1] == cue[^1];
    }

    /// <summary>", не уточнив направления": what the speaker left out.</summary>
    private bool BeginsOmission(int i, int to)
    {
        if (!scan.IsSlavic || scan[i].Kind != TokenKind.Comma || i + 2 >= to || scan[i + 1].Lower != "не") return false;
        string word = scan[i + 2].Lower;
        return word.Length > 4 && word.EndsIn("ив", "ав", "вши", "ючи", "яя", "ая", "уя");
    }

    /// <summary>", und kündigte einen Neubau an": a verb right after "and" has the subject of the attribution.</summary>
    private bool BeginsAct(int i, int to)
    {
        if (!scan.IsGerman || scan[i].Kind != TokenKind.Comma || i + 2 >= to || !scan[i + 1].Is(WordTraits.Coordinator)) return false;
        return scan[i + 2].Verb is { } verb && !verb.Has(CueTraits.Past | CueTraits.Plural) && !scan[i + 2].Upper
            && !scan[i + 2].Is(WordTraits.Reported | WordTraits.Auxiliary);
    }

    /// <summary>"sprach von „Terror“ und kündigte Vergeltung an": a noun phrase ends where its speaker does something else.</summary>
    private bool BeginsAct(Finding finding, TokenRange content, int i, int to)
    {
        if (!scan.IsGerman || finding.Verb is null || scan[i].Lower != "und" || i + 2 >= to || content.From == 0) return false;
        Token opener = scan[content.From - 1];
        if (opener.Is(WordTraits.Complementizer) || opener.Kind is TokenKind.Comma or TokenKind.Colon
            || finding.Shape != FindingShape.Leading) return false;
        Token next = scan[i + 1];
        return next.Verb is { } verb && !verb.Has(CueTraits.Plural) && !next.Upper && !next.Is(WordTraits.Reported | WordTraits.Auxiliary);
    }

    private TokenRange CitingAfter(TokenRange range)
    {
        for (int i = range.From; i < range.To; i++)
        {
            if (!scan[i].Is(WordTraits.Citing)) continue;
            int start = i + 1;
            while (start < range.To && scan[start].Is(WordTraits.Preposition)) start++;
            int end = start;
            while (end < range.To && scan[end].Kind != TokenKind.Comma && !scan.IsHard(end, range.From)
                && !(scan[end].Verb is not null && !scan[end].Upper && !scan.IsEnglish))
            {
                end++;
            }
            return new TokenRange(start, end);
        }
        return default;
    }
}
