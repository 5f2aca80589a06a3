using System.Collections.Immutable;

namespace FactArchive.Core.Detection;

/// <summary>Finds "according to" and its kin.</summary>
internal sealed class PhraseMatcher(Scanner scan)
{
    private readonly PhraseClause _clause = new(scan);

    /// <summary>How many words may stand inside a phrase: "за попередніми даними", "по её словам".</summary>
    private const int WidestGap = 3;

    private static readonly string[] AdjectiveEndings = ["ими", "іми", "ыми", "ым", "им", "ою", "єю", "ой", "ей", "ому", "ему", "ну", "шу"];

    private static readonly CuePhrase ByRecord = new(["за"]);

    private static readonly CuePhrase NachRecord = new(["nach"]);

    public static readonly CuePhrase Nach = new(["nach"]);

    /// <summary>The length of the phrase that begins at a token; 0 if none does.</summary>
    public int LengthAt(int i, int to, out CuePhrase? phrase)
    {
        phrase = null;
        if (IsByRecord(i, to))
        {
            phrase = ByRecord;
            return 1;
        }
        if (IsAfterSurvey(i, to))
        {
            phrase = NachRecord;
            return 1;
        }
        if (IsBeforeCompound(i, to))
        {
            phrase = Nach;
            return 1;
        }
        if (scan[i].Kind != TokenKind.Word || !scan.Language.Phrases.TryGetValue(scan[i].Lower, out ImmutableArray<CuePhrase> phrases))
            return 0;
        foreach (CuePhrase candidate in phrases)
        {
            int length = Matches(candidate, i, to);
            if (length == 0) continue;
            phrase = candidate;
            return length;
        }
        return 0;
    }

    /// <summary>"За балансом на 1 січня", "По апрельскому опросу": the preposition and a record in its case.</summary>
    private bool IsByRecord(int i, int to)
    {
        if (!scan.IsSlavic || scan[i].Lower.Length != 2 || scan[i].Lower != (scan.Language.Code == "uk" ? "за" : "по")
            || !_clause.Leads(i, 0) && scan[Math.Max(i - 1, 0)].Kind != TokenKind.Comma)
        {
            return false;
        }
        int noun = i + 1;
        while (noun < Math.Min(to - 1, i + 3) && !scan.IsRecord(noun) && IsWithin(noun)) noun++;
        if (noun >= to || !scan.IsRecord(noun)
            || scan.Language.Phrases[scan[i].Lower].Any(p => p.Words.Length == 2 && p.Words[1] == scan[noun].Lower))
        {
            return false;
        }
        string word = scan[noun].Lower;
        return scan.Language.Code == "uk" ? word.EndsIn("ом", "ою", "ами", "ями", "ням", "єю")
            : word[^1] is 'у' or 'ю' or 'е' or 'и' || word.EndsIn("ам", "ям");
    }

    /// <summary>"Nach einer Umfrage des Verbandes (wollen …)": a finding of numbers or facts opens the sentence.</summary>
    private bool IsAfterSurvey(int i, int to)
    {
        if (!scan.IsGerman || scan[i].Lower != "nach" || !_clause.Leads(i, 0)) return false;
        int noun = i + 1;
        while (noun < Math.Min(to - 1, i + 4) && !scan[noun].Upper) noun++;
        return noun > i + 1 && noun < to && scan[noun].Lower.EndsIn("umfrage", "studie", "erhebung", "analyse", "untersuchung", "statistik",
            "zählung", "berechnung", "berechnungen", "prognose", "auswertung", "schätzung", "gutachten");
    }

    /// <summary>"nach Polizeiangaben": the compound names both source and cue.</summary>
    private bool IsBeforeCompound(int i, int to)
    {
        if (!scan.IsGerman || scan[i].Lower != "nach" || i + 1 >= to || !scan[i + 1].Upper) return false;
        return scan[i + 1].Lower.Length > 13 && scan[i + 1].Lower is not "nachrichten"
            && scan[i + 1].Lower.EndsIn("angaben", "informationen", "berichten");
    }

    private int Matches(CuePhrase phrase, int i, int to)
    {
        if (i + phrase.Words.Length > to) return 0;
        int gap = 0;
        for (int k = 0; k < phrase.Words.Length; k++)
        {
            while (k > 0 && k == phrase.Words.Length - 1 && i + k + gap < to && scan[i + k + gap].Lower != phrase.Words[k]
                && IsWithin(i + k + gap) && gap < WidestGap)
            {
                gap++;
            }
            if (i + k + gap >= to || scan[i + k + gap].Lower != phrase.Words[k]) return 0;
        }
        return phrase.Words.Length + gap;
    }

    /// <summary>A possessive or an adjective may stand inside a phrase, no noun and no verb.</summary>
    private bool IsWithin(int i)
    {
        Token token = scan[i];
        if (scan.IsEnglish || token.Kind != TokenKind.Word || token.Upper || token.Verb is not null) return false;
        if (token.Is(WordTraits.Possessive | WordTraits.Intensifier) || token.Lower is "же" or "ж") return true;
        return scan.IsSlavic ? IsSlavicAdjective(token.Lower) : token.Lower.Length > 3 && token.Lower.EndsIn("en", "er")
            && !token.Is(WordTraits.Preposition);
    }

    private static bool IsSlavicAdjective(string word)
    {
        return word.Length > 4 && AdjectiveEndings.Any(e => word.EndsWith(e, StringComparison.Ordinal));
    }
}
