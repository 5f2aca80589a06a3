using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>The proper name in a phrase with a role.</summary>
internal sealed class NameInPhrase(Scanner scan)
{
    private readonly ForeignNames _foreign = new(scan);

    /// <summary>«Хвиля» in "газета «Хвиля»": the name of what the noun before it is; not in "тренер «Хвилі»".</summary>
    public string? QuotedName(int from, int to, int role)
    {
        int last = to - 1;
        if (last < from || scan[last].Kind != TokenKind.Quote || !scan.IsName(last)) return null;
        for (int i = from + 1; i < last && scan.IsSlavic; i++)
        {
            if (scan[i].Is(WordTraits.Preposition)) return null;
        }
        if (role >= 0 && scan.TryRole(role, out RoleNoun noun) && (noun.Person || noun.Kind == SourceKind.Anonymous)) return null;
        Token quote = scan[last];
        return scan.Text[quote.InnerStart..quote.InnerEnd];
    }

    /// <summary>The proper name in a phrase; empty if it is a description.</summary>
    public TokenRange NameIn(int from, int head, int to, int role, RoleNoun? noun)
    {
        if (head <= from) return default;
        if (!scan.IsEnglish) return _foreign.ForeignName(from, head, to, role, noun);
        int start = head;
        while (start > from && scan[start - 1].Kind == TokenKind.Word && scan[start - 1].Upper && start - 1 != role) start--;
        if (start == head) return role >= from && scan[role].Upper && role == head - 1 ? BodyName(from, to, role, noun) : default;
        if (role >= 0 && role < start)
        {
            bool proper = scan[role].Upper && noun is { Person: false };
            return proper ? BodyName(from, head, role, noun) : new TokenRange(start, head);
        }
        bool whole = start == from || scan[start - 1].Is(WordTraits.NameLink | WordTraits.Honorific);
        if (scan[head - 1].Lower.EndsWith("'s", StringComparison.Ordinal)) return default;
        if (role < 0 && head - start >= 2) return new TokenRange(start, head);
        if (whole && head < to && scan[head].Is(WordTraits.NameLink) && head + 1 < to && LinksToName(head, to))
            return new TokenRange(from, to);
        return new TokenRange(start, head);
    }

    private bool LinksToName(int at, int to)
    {
        int i = at;
        while (i < to && scan[i].Is(WordTraits.NameLink)) i++;
        return i < to && scan[i].Upper && scan[at].Lower is "of" or "for";
    }

    private TokenRange BodyName(int from, int to, int role, RoleNoun? noun)
    {
        if (noun is { Person: true }) return default;
        int start = role;
        while (start > from && scan[start - 1].Upper) start--;
        return start == from || scan[from].Upper ? new TokenRange(from, to) : default;
    }
}
