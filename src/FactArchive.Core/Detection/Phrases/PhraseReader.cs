namespace FactArchive.Core.Detection;

/// <summary>Reads the attribution of "according to" and its kin.</summary>
internal sealed class PhraseReader(Scanner scan, SubjectFinder subjects)
{
    private readonly PhraseClause _clause = new(scan);
    private readonly PhraseShapes _shapes = new(scan);
    private readonly SourceBeforePhrase _before = new(scan);

    /// <summary>"за її словами": the possessive inside the phrase names the source; -1 if there is none.</summary>
    private int OwnerWithin(int i, int length)
    {
        for (int k = i + 1; k < i + length - 1; k++)
        {
            if (scan[k].Is(WordTraits.Possessive) && scan.Language.Pronouns.ContainsKey(scan[k].Lower)) return k;
        }
        return -1;
    }

    /// <summary>The attribution of the phrase at <paramref name="i"/>, or null if it names no source.</summary>
    public Finding? Read(int i, int length, CuePhrase phrase, int from, int to)
    {
        return phrase.SourceBefore ? _before.ReadBefore(i, length, from, to) : ReadAfter(i, length, phrase, from, to);
    }

    private Finding? ReadAfter(int i, int length, CuePhrase phrase, int from, int to)
    {
        int start = i + length;
        if (phrase.Words is ["nach", "eigenen", "angaben"]) return ReadOwn(i, length, from, to);
        if (ReferenceEquals(phrase, PhraseMatcher.Nach)) return ReadCompound(i, from, to);
        if (OwnerWithin(i, length) is var owner and > 0) return ReadOwned(i, length, owner, from, to);
        if (scan.IsGerman && start + 1 < to && scan[start].Lower == "von") start++;
        if (start >= to || scan.IsEnglish && i > from && scan[i - 1].Is(WordTraits.Relative)) return null;
        SubjectState state = subjects.Right(start, to, from, out SubjectPhrase subject);
        if (state != SubjectState.Found || _clause.IsNoSource(subject.Core)) return null;
        bool leads = _clause.Leads(i, from);
        if (phrase.Words is ["so"]
            && (leads || scan[i - 1].Kind is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Dash)
            || subject.Core.To < to && scan[subject.Core.To].Kind is not (TokenKind.Comma or TokenKind.Dash)
            && !scan[subject.Core.To].Is(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb)))
        {
            return null;
        }
        if (scan.IsEnglish && scan[i].Lower == "per" && !NamesRecord(start, to) && !scan[start].Upper
            && !(scan[start].Lower == "the" && start + 1 < to && (scan[start + 1].Upper || scan.IsRole(start + 1))))
        {
            return null;
        }
        int after = subject.Full.To;
        if (leads && !_clause.HasContent(after + 1, to)) after = subject.Core.To;
        after = _clause.PastAdverbials(after, to, from);
        if (scan.IsGerman && after + 1 < to && scan[after].Lower == "vom" && scan[after + 1].Is(WordTraits.Time)) after += 2;
        if (scan.IsGerman && after < to && scan[after].Kind == TokenKind.Bracket) after = _clause.PastBracket(after, to);
        if (scan.IsGerman && leads) after = _clause.ToFinite(after, to);
        int clauseFrom = i;
        if (leads) return _shapes.Leading(i, length, from, to, subject, clauseFrom, after);
        return _shapes.Trailing(i, length, from, to, subject, after);
    }

    /// <summary>"per an exit poll by the network": the noun phrase is a record or somebody who speaks.</summary>
    private bool NamesRecord(int start, int to)
    {
        if (!scan[start].Is(WordTraits.Determiner)) return false;
        for (int k = start + 1; k < Math.Min(to, start + 5) && scan[k].Kind == TokenKind.Word && !scan[k].Is(WordTraits.Preposition); k++)
        {
            if (scan.IsRecord(k) || scan.IsRole(k)) return true;
        }
        return false;
    }

    private Finding? ReadCompound(int i, int from, int to)
    {
        var core = new TokenRange(i + 1, i + 2);
        var subject = new SubjectPhrase(core, default, core);
        return _clause.Leads(i, from) ? _shapes.Leading(i, 1, from, to, subject, i, i + 2)
            : _shapes.MidClause(i, 1, from, to, subject, i + 2);
    }

    /// <summary>"Nach eigenen Angaben hat der Konzern …": the subject of the clause speaks.</summary>
    private Finding? ReadOwn(int i, int length, int from, int to)
    {
        int clause = _clause.ClauseStart(i, from), after = i + length;
        bool leads = _clause.Leads(i, from);
        int start = leads ? after + 1 : clause;
        for (int k = i - 1; !leads && k > clause; k--)
        {
            if (!scan[k].Is(WordTraits.Auxiliary) && scan[k].Verb is null) continue;
            if (k + 1 < i && scan[k + 1].Is(WordTraits.Determiner | WordTraits.Pronoun)) start = k + 1;
            break;
        }
        if (start >= to || subjects.Right(start, leads ? to : i, from, out SubjectPhrase subject) != SubjectState.Found) return null;
        subject = subject with { Apposition = default, Full = subject.Core };
        return leads ? _shapes.Leading(i, length, from, to, subject, i, after) : _shapes.MidClause(i, length, clause, to, subject, after);
    }

    private Finding? ReadOwned(int i, int length, int owner, int from, int to)
    {
        var core = new TokenRange(owner, owner + 1);
        var subject = new SubjectPhrase(core, default, core);
        int after = _clause.PastAdverbials(i + length, to, from);
        Finding? finding = _clause.Leads(i, from) ? _shapes.Leading(i, length, from, to, subject, i, after)
            : _shapes.Trailing(i, length, from, to, subject, after);
        return finding?.Split(new TokenRange(i, owner), new TokenRange(owner + 1, i + length));
    }
}
