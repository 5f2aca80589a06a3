namespace FactArchive.Core.Detection;

/// <summary>
/// Beside direct speech any verb reports it: «…», – обурюється вона; „…“, seufzte er; Domke schimpft: „…“. Such verbs need no
/// table; they are cues only there.
/// </summary>
internal static class SpeechVerbs
{
    private const int Longest = 14;

    private static readonly string[] FiniteEndings =
        ["в", "ла", "ли", "ло", "вся", "лася", "лась", "лися", "лись", "л", "лся", "ає", "яє", "ує", "ює", "є", "ить", "їть", "ять", "ать",
        "уть", "ють", "еться", "ється", "ається", "иться", "ться", "ет", "ёт", "ит", "ют", "ут", "ят", "ат", "ется", "ится", "ются",
        "ятся"];
    private static readonly string[] GerundEndings =
        ["ючи", "ячи", "учи", "вши", "вшись", "ючись", "ясь", "ая", "яя", "уя", "ив", "ав", "ув"];

    private static readonly CueVerb Felt = new(CueClass.Think, CueTraits.ClauseOnly);

    private static readonly CueVerb Besides = new(CueClass.Say, CueTraits.Participle);

    private static readonly CueVerb Beside = new(CueClass.Say, CueTraits.QuoteOnly);

    public static void Mark(List<Token> tokens, LanguageCues language)
    {
        if (language.Order == WordOrder.English) return;
        for (int i = 0; i < tokens.Count; i++)
        {
            bool before = i + 2 < tokens.Count && tokens[i].Kind == TokenKind.Word
                && tokens[i + 1].Kind is TokenKind.Comma or TokenKind.Colon;
            if (before && IsFelt(tokens, i, language)) tokens[i] = tokens[i] with { Verb = Felt };
            if (before && IsGerund(tokens, i, language)) tokens[i] = tokens[i] with { Verb = Besides };
            if (tokens[i].Kind != TokenKind.Quote) continue;
            int after = AfterQuote(tokens, i, language);
            if (after > 0 && IsVerb(tokens, after, language) && OpensSubject(tokens, after + 1)) Add(tokens, after);
            int last = i - 2;
            if (last > 0 && tokens[i - 1].Kind == TokenKind.Colon && IsStance(tokens, last, language)) Add(tokens, last);
            if (i > 3 && tokens[i - 1].Kind == TokenKind.Colon) MarkBeforeSubject(tokens, i - 2, language);
            if (last > 0 && tokens[i - 1].Kind == TokenKind.Colon && IsVerb(tokens, last, language)
                && (language.Order != WordOrder.German || tokens[last - 1].Upper || tokens[last - 1].Is(WordTraits.Pronoun)))
                Add(tokens, last);
        }
    }

    /// <summary>"Вона обурюється, що …": what somebody, by pronoun or role, feels or does about a fact.</summary>
    private static bool IsFelt(List<Token> tokens, int i, LanguageCues language)
    {
        if (language.Order != WordOrder.Slavic || i < 1 || i + 3 >= tokens.Count || tokens[i].Upper || tokens[i].Verb is not null
            || tokens[i].Kind != TokenKind.Word || tokens[i].Traits != WordTraits.None)
        {
            return false;
        }
        bool colon = tokens[i + 1].Kind == TokenKind.Colon;
        if (!colon && (tokens[i + 1].Kind != TokenKind.Comma || tokens[i + 2].Lower is not ("что" or "що"))
            || !HasSlavicEnding(tokens[i].Lower) || tokens[i].Lower.EndsIn("лось", "лося"))
        {
            return false;
        }
        Token before = tokens[i - 1];
        return before.Is(WordTraits.Pronoun) || i > 1 && before.Upper && before.Kind == TokenKind.Word && tokens[i - 2].Upper
            || before.Kind == TokenKind.Word && language.Roles.TryFind(before.Lower, out RoleNoun noun) && noun.Person;
    }

    /// <summary>"Эксперт Лина Торрес согласна: «…»": a small word between the name and the colon.</summary>
    private static bool IsStance(List<Token> tokens, int i, LanguageCues language)
    {
        if (language.Order != WordOrder.Slavic || tokens[i].Kind != TokenKind.Word || tokens[i].Upper
            || tokens[i].Verb is not null) return false;
        bool named = tokens[i - 1].Upper && tokens[i - 1].Kind == TokenKind.Word || tokens[i - 1].Is(WordTraits.Pronoun);
        return tokens[i].Traits == WordTraits.None && named && tokens[i].Lower.Length > 4 && !language.Roles.Contains(tokens[i].Lower)
            && tokens[i].Lower[^1] is 'а' or 'н' or 'й' or 'ы' or 'и' or 'і' or 'я';
    }

    /// <summary>", оговариваясь, что …": a gerund between commas before a clause.</summary>
    private static bool IsGerund(List<Token> tokens, int i, LanguageCues language)
    {
        if (language.Order != WordOrder.Slavic || i < 2 || i + 2 >= tokens.Count || tokens[i].Kind != TokenKind.Word
            || tokens[i].Verb is not null || tokens[i].Upper)
        {
            return false;
        }
        if (tokens[i - 1].Kind != TokenKind.Comma || tokens[i + 1].Kind != TokenKind.Comma || tokens[i + 2].Lower is not ("что" or "що"))
            return false;
        return GerundEndings.Any(e => tokens[i].Lower.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>
    /// Иначе рассуждает Денис Ухов: «…»; Anders sieht das Kolb: „…“ – no table verb in the clause, and a name after this one.
    /// </summary>
    private static void MarkBeforeSubject(List<Token> tokens, int last, LanguageCues language)
    {
        if (language.Order != WordOrder.Slavic) return;
        int verb = -1;
        for (int i = last; i >= Math.Max(0, last - Longest) && tokens[i].Kind is TokenKind.Word or TokenKind.Quote; i--)
        {
            if (tokens[i].Verb is { } known && !known.Has(CueTraits.Participle)) return;
            if (i < last && tokens[i + 1].Upper && IsVerb(tokens, i, language)) verb = i;
        }
        if (verb >= 0) Add(tokens, verb);
    }

    private static CueVerb WithBeside(CueVerb known) =>
        known with { Alternative = known.Alternative is { } next ? WithBeside(next) : Beside };

    /// <summary>A verb that is a cue only with a second part ("ruft … in Erinnerung") is one without it too.</summary>
    private static void Add(List<Token> tokens, int i)
    {
        CueVerb? known = tokens[i].Verb;
        if (known is null) tokens[i] = tokens[i] with { Verb = Beside };
        else tokens[i] = tokens[i] with { Verb = WithBeside(known) };
    }

    /// <summary>The word after a quote and its comma or dash; 0 if none is set off so.</summary>
    private static int AfterQuote(List<Token> tokens, int quote, LanguageCues language)
    {
        int i = quote + 1;
        bool comma = i < tokens.Count && tokens[i].Kind == TokenKind.Comma;
        if (comma) i++;
        bool dash = i < tokens.Count && tokens[i].Kind == TokenKind.Dash;
        if (dash) i++;
        return (language.Order == WordOrder.German ? comma : dash) && i < tokens.Count ? i : 0;
    }

    private static bool IsVerb(List<Token> tokens, int i, LanguageCues language)
    {
        Token token = tokens[i];
        if (token.Kind != TokenKind.Word || token.Upper || token.Verb is { Particle: null, Class: CueClass.Say or CueClass.Think
            or CueClass.Deny } || token.Lower.Length < 4) return false;
        if ((token.Traits & ~WordTraits.Refusal) != 0) return false;
        return language.Order == WordOrder.German ? token.Lower[^1] is 't' or 'e' or 'n' or 'f' or 'g' : HasSlavicEnding(token.Lower);
    }

    private static bool HasSlavicEnding(string word)
    {
        return FiniteEndings.Any(e => word.EndsWith(e, StringComparison.Ordinal));
    }

    private static bool OpensSubject(List<Token> tokens, int i)
    {
        if (i >= tokens.Count) return false;
        Token next = tokens[i];
        return next.Kind is TokenKind.Word or TokenKind.Quote or TokenKind.Number
            && !next.Is(WordTraits.Complementizer | WordTraits.Negation);
    }
}
