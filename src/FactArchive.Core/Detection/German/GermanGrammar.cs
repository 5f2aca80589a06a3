using System.Collections.Frozen;

namespace FactArchive.Core.Detection;

/// <summary>What a German sentence shows by its order and its capitals alone: finite verbs, clause bounds, noun phrases.</summary>
internal sealed class GermanGrammar(Scanner scan)
{
    /// <summary>Past forms without an ending, and short present forms.</summary>
    private static readonly FrozenSet<string> Strong = LanguageTableBuilder.Set("""
        kam ging lag stand fiel lief fuhr hielt blieb begann brach sank stieg zog trat traf verlor gewann schlug trug nahm gab sah
        las aß bot schloss floss wuchs half starb warf sprach stahl barg schrieb rief riss schoss schwamm sprang trank log flog bog
        lud grub hing fing empfing erhielt bekam entstand bestand verstand gelang drang sang verschwand fand band überwies wies tat
        tut geht kommt wuchsen brannte rannte kannte nannte wusste brachte dachte hieß ließ liess weiß weiss
        """);

    private static readonly FrozenSet<string> NoVerbs = LanguageTableBuilder.Set("""
        heute gerade meist fast selbst längst jüngst höchst zuerst erst sonst fest laut samt nebst mitsamt zumindest mindestens
        eben oben unten hinten vorne außen innen drinnen draußen drüben neben gegen wegen statt anstatt alle beide solche manche
        eine keine seine ihre unsere meine deine eure zweite dritte vierte erste letzte nächste ganze
        getrennt insgesamt direkt nicht leicht recht schlecht vielleicht hundert tausend
        """);

    private static readonly FrozenSet<string> Questions = LanguageTableBuilder.Set("""
        wie warum wieso weshalb wo woher wohin wer was wann wem wen wessen welche welcher welches welchen inwieweit inwiefern womit
        wodurch wovon worüber wofür woran worauf wozu
        """);

    public bool IsQuestion(int i) => Questions.Contains(scan[i].Lower);

    /// <summary>"(sprach) lediglich (von)": a small word of no other use before a preposition or an article.</summary>
    public bool IsLooseAdverb(int i)
    {
        Token token = scan[i];
        if (token.Kind != TokenKind.Word || token.Upper || token.Traits != WordTraits.None || i + 1 >= scan.Tokens.Count) return false;
        return scan[i + 1].Is(WordTraits.Preposition | WordTraits.Determiner) && token.Lower.Length > 3;
    }

    /// <summary>A mark that ends a clause.</summary>
    public bool IsBound(int i, int from) => scan[i].Kind == TokenKind.Comma || scan.IsHard(i, from);

    public int SegmentStart(int i, int from)
    {
        while (i > from && !IsBound(i - 1, from)) i--;
        return i;
    }

    public int SegmentEnd(int i, int to, int from)
    {
        while (i < to && !IsBound(i, from)) i++;
        return i;
    }

    /// <summary>Whether a word is a finite verb, as far as its ending and its neighbours tell.</summary>
    public bool IsFinite(int i)
    {
        Token token = scan[i];
        if (token.Kind != TokenKind.Word || token.Upper) return false;
        if (token.Is(WordTraits.Auxiliary | WordTraits.Reported)) return true;
        if (token.Verb is { } verb && !verb.Has(CueTraits.Past | CueTraits.AfterBe)) return !IsAttribute(i);
        if (token.Traits != WordTraits.None || NoVerbs.Contains(token.Lower)) return false;
        if (Strong.Contains(token.Lower)) return true;
        if (!HasEnding(token.Lower) || IsAttribute(i)) return false;
        if (i == 0) return false;
        Token before = scan[i - 1];
        return before.Upper || before.Kind is TokenKind.Quote or TokenKind.Number or TokenKind.Comma or TokenKind.Bracket
            || before.Is(WordTraits.Pronoun | WordTraits.NoSource | WordTraits.FirstPerson | WordTraits.Adverb) || EndsSegment(i);
    }

    private static bool HasEnding(string word) => word.Length > 3 && word[^1] is 't' or 'e' || word.Length > 4
        && word.EndsWith("en", StringComparison.Ordinal);

    private bool EndsSegment(int i) => (i + 1 == scan.Tokens.Count || IsBound(i + 1, 0))
        && !scan[i - 1].Is(WordTraits.Determiner | WordTraits.Preposition);

    /// <summary>"(Chef) großer (Firmen)", "(zwei) beschädigte (Häuser)": an adjective before its noun.</summary>
    private bool IsAttribute(int i)
    {
        if (i + 1 >= scan.Tokens.Count || !scan[i + 1].Upper || scan[i + 1].Kind != TokenKind.Word || i == 0) return false;
        Token before = scan[i - 1];
        if (before.Is(WordTraits.Determiner | WordTraits.Preposition) || before.Kind == TokenKind.Number) return true;
        return before.Kind == TokenKind.Word && !before.Upper && before.Traits == WordTraits.None && before.Lower[^1] is 'e' or 'n'
            or 'r' or 's' or 'm';
    }

    public bool HasFinite(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (IsFinite(i)) return true;
        }
        return false;
    }

    /// <summary>"um … zu", "die Tat begangen zu haben": an infinitive with "zu" ends the segment.</summary>
    public bool HasInfinitive(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan[i].Lower == "zu" && i + 1 < to && !scan[i + 1].Upper && scan[i + 1].Lower.EndsWith('n')) return true;
            if (scan[i].Lower.Length > 6 && scan[i].Lower.Contains("zu", StringComparison.Ordinal)
                && scan[i].Lower.EndsWith("en", StringComparison.Ordinal) && i + 1 == to && !scan[i].Upper) return true;
        }
        return false;
    }

    /// <summary>"(…,) der gestern kam": a relative pronoun, and the verb last.</summary>
    public bool IsRelative(int from, int to)
    {
        int at = from;
        if (at + 1 < to && scan[at].Is(WordTraits.Preposition) && !scan[at].Is(WordTraits.Determiner)) at++;
        if (at + 1 >= to || !scan[at].Is(WordTraits.Relative)) return false;
        if (!scan[at].Is(WordTraits.Determiner)) return true;
        if (HasInfinitive(from, to) || IsSecond(at + 1, to)) return false;
        Token next = scan[at + 1];
        bool article = next.Upper && !EndsOnFinite(to) || next.Kind == TokenKind.Number && !EndsOnFinite(to);
        return !article && EndsOnFinite(to) && !IsFinite(at + 1);
    }

    /// <summary>"das sei falsch", "die Kontrollen würden verschärft": a verb before the last word, and no auxiliary at the end.</summary>
    private bool IsSecond(int from, int to)
    {
        if (scan[to - 1].Is(WordTraits.Auxiliary) && !scan[to - 1].Is(WordTraits.Reported) && to - from > 1) return false;
        for (int i = from; i < to - 1; i++)
        {
            if (scan[i].Is(WordTraits.Auxiliary | WordTraits.Reported) || Strong.Contains(scan[i].Lower) || scan[i].Verb is not null
                && IsFinite(i)) return true;
        }
        return false;
    }

    /// <summary>A word that is a verb for certain: in a table, or a strong past form.</summary>
    public bool IsKnownFinite(int i) => scan[i].Kind == TokenKind.Word && !scan[i].Upper
        && (scan[i].Is(WordTraits.Auxiliary | WordTraits.Reported) || Strong.Contains(scan[i].Lower) || scan[i].Verb is not null
        && IsFinite(i) || scan[i].Lower is "lässt" or "lassen" or "ließen");

    /// <summary>Whether the first main clause stands in the Konjunktiv, so that nobody else's act comes before what is reported.</summary>
    public bool ReportsFirst(int from, int to)
    {
        for (int start = from; start < to;)
        {
            int end = SegmentEnd(start, to, from);
            bool subordinate = start < end && (scan[start].Is(WordTraits.Complementizer) || IsAdverbialClause(start) || IsQuestion(start)
                || start > from && IsRelative(start, end));
            for (int i = start; i < end && !subordinate; i++)
            {
                if (scan[i].Is(WordTraits.Reported)) return true;
                if (IsKnownFinite(i) && i > from) return false;
            }
            start = end + 1;
        }
        return true;
    }

    public bool EndsOnFinite(int to) => to > 0 && scan[to - 1].Kind == TokenKind.Word && (IsFinite(to - 1) || to > 1
        && scan[to - 1].Lower is "soll" or "will" or "kann" or "haben" or "werden");

    /// <summary>"(sagte er,) als er ging": an adverbial clause by its first word.</summary>
    public bool IsAdverbialClause(int from) => scan[from].Is(WordTraits.Subordinator) || scan[from].Lower is "um" or "ohne" or "wobei"
        or "indem" or "ehe" or "anstatt" or "statt" or "worauf" or "woraufhin" or "weshalb" or "wofür" or "weswegen" or "nachdem"
        or "bevor";

    /// <summary>
    /// A noun phrase between commas that stands to the noun before it: no finite verb, and a noun, name
    /// or number at its end.
    /// </summary>
    public bool IsApposition(int from, int to)
    {
        if (to <= from || to - from > 16) return false;
        Token last = scan[to - 1];
        bool noun = last.Upper && last.Kind == TokenKind.Word || last.Kind is TokenKind.Number or TokenKind.Quote or TokenKind.Bracket;
        Token first = scan[from];
        const WordTraits joins = WordTraits.Complementizer | WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.AsWord;
        if (!noun || first.Is(joins | WordTraits.Adverb) && !first.Is(WordTraits.Determiner)) return false;
        return !HasFinite(from, to) && !HasInfinitive(from, to);
    }
}
