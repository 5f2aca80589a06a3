namespace FactArchive.Core.Detection;

/// <summary>How much what is told is what the speaker saw or lived through.</summary>
internal enum Testimony
{
    None,

    /// <summary>Tells of what happened: a witness if they are a bystander.</summary>
    Narrates,

    /// <summary>Acts in the first person: a witness unless the speaker speaks for a trade or post.</summary>
    Acts,

    /// <summary>Seeing and hearing.</summary>
    Perceives,
}

/// <summary>Whether somebody tells what they saw or heard themselves.</summary>
internal static class Witness
{
    private const int Near = 5;

    /// <param name="direct">Whether the words are the speaker's own: then the first person is asked for.</param>
    public static Testimony Tells(string text, TextRange words, LanguageCues language, bool direct)
    {
        Testimony told = Testimony.None;
        bool self = direct && language.Order == WordOrder.Slavic;
        bool perceives = false;
        int near = 0;
        int start = -1;
        for (int i = words.Start; i <= words.End; i++)
        {
            char c = i < words.End ? text[i] : ' ';
            if (char.IsLetter(c) || c is '\'' or '’' or 'ʼ' && start >= 0)
            {
                if (start < 0) start = i;
                continue;
            }
            if (start >= 0)
            {
                string word = text[start..i].ToLowerInvariant().Replace('’', '\'').Replace('ʼ', '\'');
                bool person = direct ? IsFirst(word, language) : language.Pronouns.TryGetValue(word, out Gender gender)
                    && gender != Gender.Neuter;
                if (person || direct && language.Order == WordOrder.German && language.Selves.Contains(word)) near = Near;
                self |= direct && (person || language.Selves.Contains(word));
                perceives |= (direct || near > 0) && language.Perception.Contains(word);
                if (told == Testimony.None && (direct ? IsPast(word, language) : language.Perception.Contains(word)))
                    told = Testimony.Narrates;
                if (direct && near > 0 && !person && (language.Actions.Contains(word) || IsEnglishPast(word, language)))
                    told = Testimony.Acts;
                near--;
            }
            start = -1;
        }
        if (told == Testimony.None && !direct && language.Order == WordOrder.German && ToldAsPast(text, words)) told = Testimony.Narrates;
        return perceives && (self || !direct) ? Testimony.Perceives : told;
    }

    /// <summary>"Er habe eine Pistole auf den Tresen gelegt": the Konjunktiv's past.</summary>
    private static bool ToldAsPast(string text, TextRange words)
    {
        bool auxiliary = false, participle = false;
        foreach (Range part in text.AsSpan(words.Start, words.End - words.Start).Split(' '))
        {
            ReadOnlySpan<char> word = text.AsSpan(words.Start, words.End - words.Start)[part].Trim(",.;:»«“„\"");
            auxiliary |= word is "habe" or "hätten" or "sei" or "seien" or "hätte" or "war" or "hatte" or "waren" or "hatten";
            participle |= word.Length > 5 && (word.StartsWith("ge") || word.Contains("ge", StringComparison.Ordinal))
                && (word.EndsWith("t") || word.EndsWith("en"));
        }
        return auxiliary && participle;
    }

    private static bool IsPast(string word, LanguageCues language) => language.Order switch
    {
        WordOrder.Slavic => word.Length > 3
            && (word.EndsIn("ла", "ли", "ло", "лось", "лися", "лись")
            || word.EndsWith(language.Code == "uk" ? "в" : "л", StringComparison.Ordinal)
            || language.Code == "uk" && word.Length > 5 && word.EndsWith("мо", StringComparison.Ordinal)),
        WordOrder.German => language.Actions.Contains(word) || word.Length > 4 && word.EndsIn("te", "ten"),
        _ => false,
    };

    private static bool IsEnglishPast(string word, LanguageCues language) => language.Order == WordOrder.English
        && (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)
            && word is not ("need" or "indeed" or "exceed" or "succeed" or "proceed")
            || Scanner.IsIrregularPast(word));

    private static bool IsFirst(string word, LanguageCues language) =>
        (language.Traits(word) & WordTraits.FirstPerson) != 0 && word.Length <= 3;

    /// <summary>"who watched the closure": in the words about the speaker.</summary>
    public static bool Described(Scanner scan, TokenRange full)
    {
        bool relative = false;
        for (int i = full.From; i < full.To; i++)
        {
            relative |= scan[i].Is(WordTraits.Relative);
            if (relative && scan[i].Kind == TokenKind.Word && scan.Language.Perception.Contains(scan[i].Lower)) return true;
        }
        return false;
    }
}

/// <summary>A part of a text in UTF-16 code units.</summary>
internal readonly record struct TextRange(int Start, int End);
