using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>
/// Content that stands before its verb without a comma: "Потери он оценивает в миллион", "Den Schaden schätzt der Verein auf 60.000
/// Euro".
/// </summary>
internal sealed class FrontedContent(Scanner scan)
{
    /// <summary>"hatte am Mittwoch einen „kleineren Brand“ gemeldet": the object stands before the participle.</summary>
    public Finding? PerfectObject(int i, CueVerb verb, SubjectPhrase source, int have, int from)
    {
        if (scan[i].Lower is not ("gemeldet" or "bestätigt" or "behauptet" or "erwartet" or "befürchtet" or "vermutet" or "prognostiziert"
            or "eingeräumt" or "angekündigt"))
        {
            return null;
        }
        int start = Math.Max(have + 1, source.Full.From > have ? source.Full.To : have + 1);
        while (start < i && (scan[start].Is(WordTraits.Adverb | WordTraits.Time)
            || scan[start].Is(WordTraits.Preposition) && start + 1 < i && scan[start + 1].Is(WordTraits.Time)))
        {
            start++;
        }
        for (int k = start; k < i; k++)
        {
            if (scan[k].Is(WordTraits.Coordinator) || scan[k].Lower is "ihn" or "sie" or "es") return null;
        }
        if (scan.CountWords(start, i) < 2
            || scan[start].Is(WordTraits.Preposition | WordTraits.Pointer) && !scan[start].Is(WordTraits.Determiner))
        {
            return null;
        }
        return new Finding { Shape = FindingShape.Leading, Verb = verb, Cue = new TokenRange(i, i + 1), Subject = source,
            Clause = new TokenRange(from, start), Content = new TokenRange(start, i), Doubtful = true };
    }

    /// <summary>"В компании эту версию назвали преждевременной", "Потери он оценивает в миллион": the object comes first.</summary>
    public Finding? SlavicFronted(int i, CueVerb verb, SubjectPhrase source, int from, int to)
    {
        bool label = verb.Class == CueClass.Label && source.Core.To < i && !scan[source.Core.To].Is(WordTraits.Adverb | WordTraits.Negation)
            && scan[source.Core.To].Kind == TokenKind.Word;
        if (label && i + 1 < to) return Around(i, verb, source, new TokenRange(source.Core.To, i), scan.NextMark(i + 1, to, from));
        bool estimates = verb.Class == CueClass.Label
            || verb is { Class: CueClass.Think } && verb.Has(CueTraits.Object) && scan[i].Lower.StartsWith("оц", StringComparison.Ordinal);
        int s = i - 1;
        if (!estimates || s <= from || i + 1 >= to || scan[i + 1].Kind == TokenKind.Comma) return null;
        int start = s;
        while (start > from && scan[start - 1].Kind is TokenKind.Word or TokenKind.Number) start--;
        if (!scan[s].Is(WordTraits.Pronoun)) s = RoleWithin(start, i);
        if (s <= start || !scan[s - 1].IsWord || scan[s - 1].Is(WordTraits.Coordinator | WordTraits.Preposition | WordTraits.Possessive)
            || scan[start].Is(WordTraits.Preposition | WordTraits.Adverb | WordTraits.Subordinator | WordTraits.Relative)
            || scan.IsRole(start))
        {
            return null;
        }
        var core = new TokenRange(s, i);
        return Around(i, verb, new SubjectPhrase(core, default, core), new TokenRange(start, s), to);
    }

    /// <summary>
    /// The first person's role after an object: "Главной причиной | биолог заповедника Ким называет"; -1 if a role opens the clause.
    /// </summary>
    private int RoleWithin(int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (!scan.TryRole(i, out RoleNoun noun) || !noun.Person) continue;
            string before = scan[i - 1].Lower;
            bool attribute = before.EndsIn("ий", "ый", "ая");
            return attribute ? -1 : i;
        }
        return -1;
    }

    private static Finding Around(int i, CueVerb verb, SubjectPhrase source, TokenRange first, int to) => new()
    {
        Shape = FindingShape.Inside,
        Verb = verb,
        Cue = new TokenRange(i, i + 1),
        Subject = source,
        Clause = new TokenRange(Math.Min(source.Full.From, first.To), i + 1),
        Content = first,
        SecondContent = new TokenRange(i + 1, to),
        Doubtful = true,
    };

    /// <summary>"Dass er es wusste, wies er zurück", "Den Schaden schätzt der Verein auf 60.000 Euro": content before the verb.</summary>
    public Finding? Fronted(int i, CueVerb verb, SubjectPhrase source, int from, int to)
    {
        bool clause = scan[from].Is(WordTraits.Complementizer) && scan[i - 1].Kind == TokenKind.Comma;
        bool noun = verb.Has(CueTraits.Object) && scan[i - 1].IsWord && scan[from].Lower is "den" or "einen" or "das" or "die" or "diesen"
            && scan.NextMark(from, i, from) == i
            || verb is { Class: CueClass.Think } && verb.Has(CueTraits.About) && scan[from].Lower == "mit" && source.Core.To < to;
        if (!(clause && verb.Class == CueClass.Deny) && !(noun && verb.Class is CueClass.Think or CueClass.Label)) return null;
        TokenRange second = default;
        for (int k = source.Core.To; clause && verb.Particle is not null && k < to; k++)
        {
            if (scan[k].Lower == verb.Particle) second = new TokenRange(k, k + 1);
        }
        if (clause && verb.Particle is not null && second.IsEmpty || noun && source.Core.To >= to) return null;
        return new Finding
        {
            Shape = noun ? FindingShape.Inside : FindingShape.Trailing,
            Verb = verb,
            Cue = new TokenRange(i, i + 1),
            SecondCue = second,
            Subject = source,
            Clause = new TokenRange(noun ? i : i - 1, noun ? source.Core.To : to),
            Content = new TokenRange(from, noun ? i : i - 1),
            SecondContent = noun ? new TokenRange(source.Core.To, to) : default,
            Polarity = verb.Class == CueClass.Deny ? Polarity.Denies : Polarity.Asserts,
        };
    }
}
