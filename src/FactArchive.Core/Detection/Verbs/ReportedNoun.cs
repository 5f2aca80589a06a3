using System.Collections.Frozen;
using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>
/// English nouns of saying and thinking with a possessive and their content: "Her guess is that A", "His claim that A is …".
/// </summary>
internal sealed class ReportedNoun(Scanner scan)
{
    private static readonly FrozenSet<string> Nouns = LanguageTableBuilder.Set("""
        assertion claim guess contention argument insistence statement suggestion warning explanation allegation belief view conclusion
        prediction hope fear verdict theory hunch answer response reply complaint admission assurance promise conviction position finding
        assessment message point diagnosis hypothesis charge accusation boast story version opinion suspicion worry concern testimony
        impression advice defence defense line case take
        """);

    /// <summary>The attribution of the noun at a token; null if it has no owner or no content.</summary>
    public Finding? Read(int i, int from, int to)
    {
        if (scan[i].Kind != TokenKind.Word || scan[i].Upper || i == from || i + 2 >= to || !Nouns.Contains(scan[i].Lower)) return null;
        TokenRange owner = OwnerOf(i, from);
        if (owner.IsEmpty) return null;
        int next = i + 1;
        bool be = scan[next].Lower is "is" or "was" or "remains" or "remained";
        if (be) next++;
        while (be && next < to && scan[next].Is(WordTraits.Adverb | WordTraits.Negation)) next++;
        bool that = next < to && scan[next].Lower == "that";
        if (!that && !(be && OpensClause(next, to))) return null;
        int start = that ? next + 1 : next;
        int end = be ? to : End(start, to);
        if (scan.CountWords(start, end) < 2) return null;
        return new Finding
        {
            Shape = FindingShape.Leading,
            Cue = new TokenRange(i, be ? i + 2 : i + 1),
            Subject = new SubjectPhrase(owner, default, owner),
            Clause = new TokenRange(owner.From, start),
            Content = new TokenRange(start, end),
            Polarity = Polarity.Asserts,
            Doubtful = true,
        };
    }

    private TokenRange OwnerOf(int noun, int from)
    {
        int k = noun - 1;
        while (k > from && k > noun - 3 && scan[k].Kind == TokenKind.Word && !scan[k].Is(WordTraits.Possessive) && !IsOwner(k)) k--;
        if (scan[k].Is(WordTraits.Possessive)) return new TokenRange(k, k + 1);
        if (!IsOwner(k)) return default;
        int start = k;
        while (start > from && scan[start - 1].Kind == TokenKind.Word && scan[start - 1].Verb is null
            && !scan[start - 1].Is(WordTraits.Preposition | WordTraits.Coordinator | WordTraits.Auxiliary | WordTraits.Subordinator
                | WordTraits.Adverb | WordTraits.Complementizer)
            && !scan[start].Is(WordTraits.Determiner))
        {
            start--;
        }
        return new TokenRange(start, k + 1);
    }

    private bool IsOwner(int i) => scan[i].Kind == TokenKind.Word && scan[i].Lower.EndsIn("'s", "s'");

    /// <summary>"Her guess is the outbreak began": a clause without "that".</summary>
    private bool OpensClause(int i, int to) => i + 2 < to && scan[i].Is(WordTraits.Determiner | WordTraits.Pronoun)
        && !scan[i].Lower.EndsWith("one", StringComparison.Ordinal) && scan.HasAnyFinite(i + 2, Math.Min(to, i + 8))
        && !HasRelative(i + 1, Math.Min(to, i + 8));

    private bool HasRelative(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan[i].Is(WordTraits.Relative | WordTraits.Complementizer) || scan[i].Kind == TokenKind.Comma) return true;
        }
        return false;
    }

    /// <summary>"His claim that A | is hard to square with B": up to the main verb.</summary>
    private int End(int start, int to)
    {
        if (scan[start].Kind == TokenKind.Quote) return start + 1;
        bool finite = false;
        for (int i = start + 1; i < to; i++)
        {
            if (scan[i].Kind is TokenKind.Comma or TokenKind.Semicolon) return i;
            if (!scan.IsFinite(i) && !(Scanner.IsIrregularPast(scan[i].Lower) && !scan[i].Upper)) 
            {
                if (scan[i].Kind == TokenKind.Quote) finite = true;
                continue;
            }
            bool joined = scan[i - 1].Is(WordTraits.Auxiliary | WordTraits.Adverb | WordTraits.Negation | WordTraits.Coordinator
                | WordTraits.Relative);
            if (finite && !joined) return i;
            finite = true;
        }
        return to;
    }
}
