using System.Collections.Frozen;

namespace FactArchive.Core.Detection;

/// <summary>English phrases whose possessive names the source: "in her words", "by the mayor's own count", "in the view of X".</summary>
internal sealed class PossessivePhrase(Scanner scan, SubjectFinder subjects)
{
    private const int Longest = 9;

    private static readonly FrozenSet<string> Nouns = LanguageTableBuilder.Set("""
        words view views opinion telling account accounts count tally reckoning estimate estimates estimation phrase phrasing assessment
        judgment judgement perspective version description formulation admission calculation calculations recollection interpretation
        characterization characterisation summary retelling narrative analysis appraisal wording
        """);

    private readonly PhraseShapes _shapes = new(scan);
    private readonly PhraseClause _clause = new(scan);

    /// <summary>The attribution that begins at a preposition; null if none does.</summary>
    public Finding? Read(int i, int from, int to)
    {
        if (scan[i].Lower is not ("in" or "by" or "on" or "from" or "to") || i + 2 >= to) return null;
        for (int k = i + 1; k < Math.Min(to, i + Longest); k++)
        {
            if (!scan[k].IsWord && !scan.IsNameWord(k)) return null;
            if (!Nouns.Contains(scan[k].Lower)) continue;
            if (k + 1 < to && scan[k + 1].Lower == "of") return ReadOf(i, k, from, to);
            return Owner(i + 1, k) is { IsEmpty: false } owner && EndsPhrase(k + 1, to) ? Shape(i, k + 1, owner, from, to, k + 1) : null;
        }
        return null;
    }

    /// <summary>"in the estimate of the operator": the source follows.</summary>
    private Finding? ReadOf(int i, int noun, int from, int to)
    {
        if (!scan[i + 1].Is(WordTraits.Determiner) || scan[i + 1].Is(WordTraits.Possessive) || noun > i + 4) return null;
        if (scan[noun].Lower is "account" or "accounts" or "count" or "description" or "analysis" or "version" or "summary") return null;
        if (subjects.Right(noun + 2, to, from, out SubjectPhrase subject) != SubjectState.Found) return null;
        if (!EndsPhrase(subject.Full.To, to)) return null;
        return Build(i, noun + 2, subject, from, to, subject.Full.To);
    }

    private Finding? Shape(int i, int end, TokenRange owner, int from, int to, int after) =>
        Build(i, end, new SubjectPhrase(owner, default, owner), from, to, after);

    private Finding? Build(int i, int end, SubjectPhrase subject, int from, int to, int after)
    {
        Finding? finding = _clause.Leads(i, from)
            ? _shapes.Leading(i, end - i, from, to, subject, i, after)
            : i > from && scan[i - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash
                ? _shapes.Trailing(i, end - i, from, to, subject, after) : null;
        if (finding is not null && !scan[i + 1].Is(WordTraits.Possessive)) finding.Doubtful = true;
        return finding;
    }

    /// <summary>"her" in "by her own count", "the county's" in "from the county's perspective"; empty if nobody owns it.</summary>
    private TokenRange Owner(int start, int noun)
    {
        if (scan[start].Is(WordTraits.Possessive))
            return HasPossessive(start + 1, noun) is var inner and > 0 ? new(start, inner + 1) : new(start, start + 1);
        return HasPossessive(start, noun) is var owner and >= 0 ? new TokenRange(start, owner + 1) : default;
    }

    private int HasPossessive(int from, int to)
    {
        for (int i = to - 1; i >= from; i--)
        {
            if (scan[i].Lower.EndsIn("'s", "s'") && scan[i].Kind == TokenKind.Word) return i;
        }
        return -1;
    }

    /// <summary>A mark, or the clause that follows at once: "From the county's perspective it is".</summary>
    private bool EndsPhrase(int i, int to) => i >= to || !scan[i].IsWord
        || scan[i].Is(WordTraits.Determiner | WordTraits.Pronoun) && !scan[i].Is(WordTraits.Preposition);
}
