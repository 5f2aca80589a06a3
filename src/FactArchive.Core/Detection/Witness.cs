namespace FactArchive.Core.Detection;

/// <summary>Whether somebody tells what they saw or heard themselves.</summary>
internal static class Witness
{
    /// <param name="direct">Whether the words are the speaker's own: then the first person is asked for.</param>
    public static bool Tells(string text, TextRange words, LanguageCues language, bool direct)
    {
        bool perceives = false, self = !direct;
        int near = direct ? int.MaxValue : 0;
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
                string word = text[start..i].ToLowerInvariant().Replace('’', '\'');
                if (!direct && language.Pronouns.ContainsKey(word)) near = 5;
                perceives |= near-- > 0 && language.Perception.Contains(word);
                self |= (language.Traits(word) & WordTraits.FirstPerson) != 0 || language.Selves.Contains(word) || word.StartsWith("i'", StringComparison.Ordinal) || word.StartsWith("we'", StringComparison.Ordinal);
            }
            start = -1;
        }
        return perceives && self;
    }

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
