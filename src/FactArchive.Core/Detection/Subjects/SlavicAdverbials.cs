namespace FactArchive.Core.Detection;

/// <summary>Goes past what may stand between a verb and its subject where the order is free: where, when and to whom it was said.</summary>
internal sealed class SlavicAdverbials(Scanner scan, PhraseEnds ends)
{
    /// <summary>"сказал после матча тренер", "заявил в эфире телеканала «Волна» губернатор": to the role or name that speaks.</summary>
    public int PastAdverbials(int start, int to, int lo)
    {
        int medium = PastMedium(start, to);
        int limit = Math.Min(to, start + 9);
        for (int i = start + 2; i < limit && scan[i].Kind != TokenKind.Comma && !scan.IsHard(i, lo); i++)
        {
            if (scan[i].Kind != TokenKind.Word || scan[i - 1].Is(WordTraits.Preposition)) continue;
            bool role = scan.TryRole(i, out RoleNoun noun) && (noun.Person || i >= medium && medium > start);
            if (role && noun is { Kind: not Model.SourceKind.MediaOutlet } or { Person: true } && !scan[i].Is(WordTraits.Medium))
                return IsAttribute(i - 1, start) ? i - 1 : i;
            if (scan[i].Upper && !scan[i - 1].Upper && i + 1 < limit && scan[i + 1].Upper && scan[i - 1].Kind == TokenKind.Word
                && i > start + 2)
            {
                return i;
            }
        }
        return medium;
    }

    /// <summary>"міський голова": a nominative adjective before the role.</summary>
    private bool IsAttribute(int i, int start)
    {
        string word = scan[i].Lower;
        return i > start + 1 && scan[i].Kind == TokenKind.Word && word.EndsIn("ий", "ый", "ая", "на", "ська");
    }

    /// <summary>"прокоментував подію (начальник)", "ділиться враженнями (мешканка)": an object of the verb, by its ending.</summary>
    private bool IsObject(int i)
    {
        string word = scan[i].Lower;
        if (scan[i].Kind != TokenKind.Word || scan[i].Upper || scan.IsRole(i)
            || scan[i].Is(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Pronoun))
        {
            return false;
        }
        return word.EndsIn("ми", "ю", "у", "ами");
    }

    /// <summary>"сказал журналистам тренер", "повідомив виданню «Обрій» мер": past whom it was said to.</summary>
    public int PastListener(int start, int to, int lo)
    {
        if (start + 1 < to && scan[start].Kind == TokenKind.Quote && scan.IsName(start)
            && (scan.TryRole(start + 1, out RoleNoun next) && next.Person
            || scan[start + 1].Lower is "несколько" or "кілька" or "декілька" or "два" or "две" or "двоє" or "источник" or "джерело"
            or "один"))
        {
            return start + 1;
        }
        if (start + 1 < to && IsObject(start) && scan.TryRole(start + 1, out RoleNoun speaker) && speaker.Person) return start + 1;
        if (start + 1 >= to || start == lo || scan[start].Upper || scan[start].Kind != TokenKind.Word || !ends.IsListener(start)
            || scan[start - 1].Verb is null)
        {
            return start;
        }
        int i = start + 1;
        if (scan[i].Kind == TokenKind.Quote && scan.IsName(i)) i++;
        if (i + 1 < to && scan[i].Upper && scan[i].Kind == TokenKind.Word && !scan.IsRole(i) && scan.IsRole(i + 1) && !scan[i + 1].Upper)
            i++;
        return i < to && (scan[i].Kind == TokenKind.Word || scan.IsName(i)) && !scan[i].Is(WordTraits.Preposition) ? i : start;
    }

    public int PastMedium(int i, int to)
    {
        int start = i;
        for (int round = 0; round < 3 && start < to && scan[start].Is(WordTraits.Preposition); round++)
        {
            int k = start + 1;
            while (k < Math.Min(to, start + 5) && scan[k].IsWord
                && !scan[k].Is(WordTraits.Medium | WordTraits.Time | WordTraits.Preposition))
            {
                k++;
            }
            if (k >= to || !scan[k].Is(WordTraits.Medium | WordTraits.Time)) break;
            while (k < to && (scan[k].Is(WordTraits.Medium | WordTraits.Time)
                || scan[k].Kind is TokenKind.Number or TokenKind.Quote && scan.IsName(k)))
            {
                k++;
            }
            start = k;
        }
        return start;
    }
}
