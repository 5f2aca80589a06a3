namespace FactArchive.Core.Detection;

/// <summary>The noun that a phrase is about.</summary>
internal sealed class HeadNoun(Scanner scan)
{
    public int HeadEnd(int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            if (scan.IsEnglish && scan[i].Lower == "of" && i == from + 1
                && scan[from].Lower is "one" or "two" or "three" or "some" or "several" or "most" or "many" or "each" or "both"
                or "another")
            {
                continue;
            }
            if (scan[i].Is(WordTraits.Preposition | WordTraits.Relative) || scan[i].Kind == TokenKind.Bracket) return i;
            if (scan.IsEnglish && scan[i].Verb is { } verb && verb.Has(CueTraits.Participle)
                || scan.IsEnglish && !scan[i].Upper && i > from + 1 && scan[i].Lower.EndsWith("ing", StringComparison.Ordinal))
            {
                return i;
            }
        }
        return to;
    }

    /// <summary>The noun that the phrase is about: the last one in English, elsewhere the first, for genitives follow it.</summary>
    public int LastRole(int from, int head)
    {
        for (int i = from; i < head && !scan.IsEnglish; i++)
        {
            if (!scan.IsRole(i)) continue;
            if (scan.IsGerman) return PersonRole(i, head);
            return i + 1 < head && scan.IsRole(i + 1) && IsAdjective(scan[i].Lower) ? i + 1 : i;
        }
        for (int i = head - 1; i >= from; i--)
        {
            if (scan.IsRole(i)) return i;
        }
        return -1;
    }

    private static bool IsAdjective(string word)
    {
        string[] endings = ["ий", "ый", "ій", "ой", "ого", "его", "ому", "им", "ым", "ої", "ая", "ую", "на", "не", "ні", "ое"];
        return endings.Any(e => word.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>"Russlands Außenminister Lawrow": the person's role, not the body before it.</summary>
    private int PersonRole(int role, int end)
    {
        for (int i = role; i + 1 < end; i++)
        {
            if (scan.TryRole(i, out RoleNoun noun) && noun.Person && scan[i + 1].Upper && !scan.IsRole(i + 1)) return i;
        }
        return role;
    }
}
