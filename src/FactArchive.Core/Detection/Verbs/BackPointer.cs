namespace FactArchive.Core.Detection;

/// <summary>
/// Slavic sentences that point back to the one before: "Про це у четвер повідомив …", "С таким заявлением выступил …",
/// "Відповідну інформацію оприлюднила …". What stands between pointer and verb tells where, when and to whom.
/// </summary>
internal sealed class BackPointer(Scanner scan, SubjectFinder subjects)
{
    private const int LongestGap = 16;

    private static readonly string[] Statements =
        ["заяв", "думк", "інформаці", "дан", "оцінк", "прогноз", "висновк", "висновок", "повідомленн", "припущенн", "версі", "цифр",
        "статистик", "факт", "информаци", "мнени", "оценк", "вывод", "сообщени", "предположени", "сведени", "відомост"];
    private static readonly string[] LightVerbs =
        ["зроби", "роби", "вислов", "озвучи", "оприлюдн", "поширю", "пошири", "навод", "наве", "навів", "дав", "дала", "дали", "виступи",
        "надал", "надав", "сдела", "дела", "выступи", "высказ", "озвуч", "распростран", "опубликова", "привод", "привел", "привёл",
        "предостав", "дал", "подтверд", "підтверд", "обнародова"];

    public Finding? Read(int from, int to)
    {
        if (!scan.IsSlavic) return null;
        int start = from;
        while (start < to && scan[start].Is(WordTraits.Coordinator | WordTraits.Adverb) && !scan[start].Is(WordTraits.Pointer)) start++;
        int end = PointerEnd(start, to, out bool noun);
        if (end == start) return null;
        int verb = FindVerb(end, to, noun);
        if (verb < 0 || HasOwnClause(verb, to)) return null;
        if (!TrySubject(verb, end, to, out SubjectPhrase subject)) return null;
        int tail = Math.Max(scan.NextMark(verb + 1, to, from), subject.Full.To);
        return new Finding
        {
            Shape = FindingShape.PointBack,
            Verb = scan[verb].Verb,
            Cue = new TokenRange(verb, verb + 1),
            Subject = subject,
            Clause = new TokenRange(from, Math.Min(tail, to)),
        };
    }

    /// <summary>The end of "про це", "об этом", "такую оценку", "с таким заявлением", "інформацію".</summary>
    private int PointerEnd(int start, int to, out bool noun)
    {
        noun = false;
        int i = start;
        if (i < to && scan[i].Lower is "про" or "о" or "об" or "з" or "із" or "с" or "со" or "щодо") i++;
        if (i >= to) return start;
        if (i > start && scan[i].Lower is "це" or "этом" or "том") return i + 1;
        bool such = IsSuch(scan[i].Lower);
        if (such) i++;
        if (i < to && IsStatement(scan[i].Lower) && (such || scan[i].Lower is "інформацію" or "информацию"))
        {
            noun = true;
            return i + 1;
        }
        return start;
    }

    private static bool IsSuch(string word) =>
        word is "таку" or "такі" or "такий" or "такою" or "таке" or "таким" or "такими" or "цю" or "ці" or "відповідну" or "відповідні"
        or "відповідне" or "такую" or "такие" or "такой" or "такое" or "эту" or "эти" or "соответствующую" or "соответствующие"
        or "соответствующее";

    private static bool IsStatement(string word)
    {
        return Statements.Any(s => word.StartsWith(s, StringComparison.Ordinal) && word.Length - s.Length <= 7);
    }

    private int FindVerb(int from, int to, bool noun)
    {
        for (int i = from; i < Math.Min(to, from + LongestGap); i++)
        {
            Token token = scan[i];
            if (token.Kind is TokenKind.Stop or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash) return -1;
            if (token.Is(WordTraits.Negation | WordTraits.Refusal | WordTraits.Complementizer | WordTraits.Relative)) return -1;
            if (token.Kind != TokenKind.Word || token.Upper) continue;
            if (token.Verb is { } verb && !verb.Has(CueTraits.Participle | CueTraits.Negated)
                && verb.Class is CueClass.Say or CueClass.Think or CueClass.Show)
            {
                return i;
            }
            if (noun && IsLight(token.Lower)) return i;
            if (SlavicForms.IsPast(token.Lower) && !token.Is(WordTraits.Preposition | WordTraits.Time | WordTraits.Medium)
                && !scan.IsRole(i))
            {
                return -1;
            }
        }
        return -1;
    }

    /// <summary>Verbs that say something only together with "statement", "data": "зробив", "приводит".</summary>
    private static bool IsLight(string word)
    {
        return LightVerbs.Any(s => word.StartsWith(s, StringComparison.Ordinal));
    }

    /// <summary>"Об этом он сказал, что": the sentence has content of its own.</summary>
    private bool HasOwnClause(int verb, int to)
    {
        for (int i = verb + 1; i + 1 < to; i++)
        {
            if (scan[i].Kind == TokenKind.Colon) return true;
            if (scan[i].Kind == TokenKind.Comma && scan[i + 1].Is(WordTraits.Complementizer)) return true;
            if (scan[i].Kind == TokenKind.Comma && i + 2 < to && scan[i + 1].Verb is not null) return false;
        }
        return false;
    }

    private bool TrySubject(int verb, int from, int to, out SubjectPhrase subject)
    {
        if (subjects.Right(verb + 1, to, from, out subject) == SubjectState.Found) return true;
        if (scan[verb].Verb is { } plural && plural.Has(CueTraits.Plural)
            && subjects.LeftPhrase(verb, from, out subject) == SubjectState.Found && subject.Core.From > from)
        {
            return true;
        }
        return subjects.Left(verb, from, out subject) == SubjectState.Found;
    }
}
