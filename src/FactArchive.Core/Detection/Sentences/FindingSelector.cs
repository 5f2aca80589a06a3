namespace FactArchive.Core.Detection;

/// <summary>Of the attributions in a sentence, keeps those that are claims: the outermost, and those beside it.</summary>
internal sealed class FindingSelector(Scanner scan, VerbReader verbs, RecordTest records)
{
    public List<Finding> Select(List<Finding> all, int from, int to)
    {
        if (!scan.IsEnglish)
            all.RemoveAll(f => f is { Shape: FindingShape.Inside, Verb: null }
                && all.Exists(o => o is { Shape: FindingShape.Leading, Verb: not null } && o.Content.From < f.Clause.From
                && scan[o.Content.From - 1].Is(WordTraits.Complementizer)));
        int outer = all.FindLastIndex(f => f.Shape is FindingShape.Trailing or FindingShape.Inside);
        if (outer < 0) return SelectLeading(all, null, from);
        Finding last = all[outer];
        if (scan.IsEnglish && last is { Shape: FindingShape.Trailing, Verb: null } && CarriedBy(all, outer) is { Count: > 0 } carried)
            return SelectLeading(carried, null, from);
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
        if (second.IsEmpty || scan[second.From].Kind == TokenKind.Quote) return false;
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
            if (inner is { Shape: FindingShape.Inside, Verb: null } && last.Verb is { } reports && reports.Has(CueTraits.Press)
                && inner.SecondContent.From >= last.Clause.From && inner.SecondContent.From < last.Cue.From)
            {
                EndBeforeSecond(inner);
                return inner;
            }
            if (inner.Shape is FindingShape.Trailing && inner.Clause.To >= last.Clause.From - 1
                && (scan[inner.Content.To - 1].Kind == TokenKind.Quote
                || inner.Verb is null && last.Verb is { } press && press.Has(CueTraits.Press)))
            {
                return inner;
            }
        }
        return null;
    }

    /// <summary>"Sky Watch deleted the post and claimed …": the subject of the first verb.</summary>
    private SubjectPhrase? MainSubject(Finding finding, int from) =>
        finding.Verb is not null ? verbs.MainSubject(finding.Clause.From, from) : null;

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
            if (next.Subject is null && next.Shared && kept.Count == 0 && scan.IsSlavic && next.Cue.From == from) kept.Add(next);
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
            first.Content = first.Content with { To = Math.Max(first.Content.From,
                Math.Min(first.Content.To, EndOfParenthesis(first, second))) };
            return true;
        }
        int start = second.Clause.From;
        if (start <= first.Content.From) return false;
        if (!Joins(second, start)) return false;
        int end = start;
        while (end > first.Content.From
            && (scan[end - 1].Kind is TokenKind.Comma or TokenKind.Semicolon || scan[end - 1].Is(WordTraits.Coordinator)))
        {
            end--;
        }
        first.Content = first.Content with { To = end };
        return true;
    }

    private int EndOfParenthesis(Finding first, Finding second)
    {
        int end = second.Cue.From;
        while (end > first.Content.From && scan[end - 1].Kind != TokenKind.Comma) end--;
        return end > first.Content.From ? end - 1 : second.Cue.From;
    }

    private bool Joins(Finding second, int start)
    {
        bool participle = second.Verb is { } verb && verb.Has(CueTraits.Participle);
        Token opener = scan[start];
        Token before = scan[start - 1];
        if (before.Kind == TokenKind.Semicolon) return true;
        if (participle) return before.Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash || before.Is(WordTraits.Coordinator);
        bool coordinated = opener.Is(WordTraits.Coordinator) || before.Is(WordTraits.Coordinator);
        if (second.Shared && scan.IsEnglish) coordinated |= AfterAdverbs(start);
        if (second.Shared) return coordinated || before.Kind is TokenKind.Comma or TokenKind.Quote;
        if (opener.Lower is "while" or "whereas" or "although" or "but" or "але" or "а" or "но" or "однак" or "однако" or "aber"
            or "während" or "тоді" or "тогда" or "натомість" or "зато" or "хотя" or "хоча")
        {
            return true;
        }
        return coordinated && (before.Kind == TokenKind.Comma || opener.Is(WordTraits.Coordinator))
            && (second.Verb is { Class: CueClass.Say or CueClass.Deny or CueClass.Accuse or CueClass.Label }
            || scan.IsEnglish && second.Verb is { Class: CueClass.Think } && before.Kind == TokenKind.Comma);
    }

    /// <summary>"X denied that A, according to the Ledger": X speaks, and the newspaper passes it on.</summary>
    private List<Finding> CarriedBy(List<Finding> all, int outer)
    {
        Finding paper = all[outer];
        List<Finding> told = [.. all.Take(outer).Where(f => f.Shape == FindingShape.Leading && f.Verb is { Class: not CueClass.Show })];
        bool starts = told.Count > 0 && told[0].Subject is { } subject && subject.Full.From <= paper.Content.From + 1;
        if (!starts || !IsNewsroom(paper.Subject!.Value.Core)) return [];
        foreach (Finding finding in told)
        {
            finding.Content = finding.Content with { To = Math.Min(finding.Content.To, paper.Clause.From) };
            finding.Via = paper.Subject.Value.Core;
        }
        return told;
    }

    private bool IsNewsroom(TokenRange core)
    {
        string name = scan.Text[scan[core.From].Start..scan[core.To - 1].End].ToLowerInvariant();
        if (KnownNames.TryFind(name, out Model.SourceKind known) && known == Model.SourceKind.MediaOutlet) return true;
        for (int i = core.From; i < core.To; i++)
        {
            if (scan.TryRole(i, out RoleNoun noun) && noun is { Kind: Model.SourceKind.MediaOutlet, Person: false }) return true;
            if (scan[i].Upper && i > core.From && scan.Language.MediaNames.Contains(scan[i].Lower)) return true;
        }
        return false;
    }

    /// <summary>"and later (added)": the coordinator stands before the adverbs.</summary>
    private bool AfterAdverbs(int i)
    {
        int k = i;
        while (k > 1 && scan[k - 1].Is(WordTraits.Adverb | WordTraits.Time) && scan[k - 1].IsWord) k--;
        return k < i && scan[k - 1].Is(WordTraits.Coordinator);
    }

    private void SetBasis(Finding outer, IEnumerable<Finding> inner)
    {
        foreach (Finding finding in inner)
        {
            if (outer.Basis is null && finding.Subject is { } subject && records.KindOf(subject) is { } kind) outer.Basis = kind;
        }
    }
}
