namespace FactArchive.Core.Detection;

/// <summary>Cuts a block into words, numbers and marks in one pass.</summary>
internal static class Tokenizer
{
    public static List<Token> Tokenize(string text, LanguageCues language)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (c == ' ')
            {
                i++;
                continue;
            }
            if (c == '[' && ReferenceEnd(text, i) is var reference and > 0)
            {
                i = reference;
                continue;
            }
            int end = IsWordStart(text, i) ? WordEnd(text, i) : i + MarkLength(text, i);
            Add(tokens, text, i, end, language);
            i = end;
        }
        return tokens;
    }

    private static void Add(List<Token> tokens, string text, int start, int end, LanguageCues language)
    {
        char first = text[start];
        if (!IsWordStart(text, start))
        {
            if (first == '.' && IsOrdinal(tokens, text, start, language)) tokens[^1] = tokens[^1] with { End = end };
            else if (first == '.' && EndsAbbreviation(tokens, start, text.Length, language) && !EndsAmount(tokens, text, start, language))
                tokens[^1] = tokens[^1] with { End = end };
            else tokens.Add(new Token(MarkKind(text, start, end), start, end, MarkText(text, start, end), false));
            return;
        }
        int glued = GluedAt(text, start, end, language);
        if (glued > start) Add(tokens, text, start, glued, language);
        if (glued > start) start = glued;
        string lower = Lower(text, start, end);
        bool number = char.IsAsciiDigit(first);
        tokens.Add(new Token(number ? TokenKind.Number : TokenKind.Word, start, end, lower, IsUpper(text, start))
        {
            Traits = IsAcronym(text, start, end) ? WordTraits.None : TraitsOf(tokens, text, start, lower, language),
            Verb = language.Verb(lower),
        });
    }

    /// <summary>"May" is a month and "Will" a name unless they begin a sentence.</summary>
    private static WordTraits TraitsOf(List<Token> tokens, string text, int start, string lower, LanguageCues language)
    {
        WordTraits traits = language.Traits(lower);
        bool name = lower is "today" or "tonight" or "weekend" && char.IsUpper(text[start]) && tokens.Count > 0
            && tokens[^1] is { Kind: TokenKind.Word, Upper: true } && (tokens[^1].Traits & WordTraits.Determiner) == 0;
        if (name && language.Order == WordOrder.English) return WordTraits.None;
        if (traits == WordTraits.None && language.Order == WordOrder.English && IsAdverb(lower, language)) return WordTraits.Adverb;
        if ((traits & WordTraits.Auxiliary) == 0 || !char.IsUpper(text[start])) return traits;
        bool begins = tokens.Count == 0 || tokens[^1].Kind is TokenKind.Stop or TokenKind.Mark or TokenKind.Colon or TokenKind.Dash;
        bool month = (traits & WordTraits.Time) != 0;
        return begins && !month ? traits : traits & ~(WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Be | WordTraits.Have);
    }

    /// <summary>"hotly", "grimly": nearly every word in -ly that is no noun, verb or adjective of a table.</summary>
    private static bool IsAdverb(string lower, LanguageCues language) =>
        lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && language.Verb(lower) is null
            && !language.Roles.Contains(lower)
        && lower is not ("family" or "supply" or "apply" or "reply" or "rally" or "assembly" or "anomaly" or "italy" or "likely"
            or "elderly" or "friendly" or "deadly" or "butterfly" or "monopoly" or "unlikely" or "homily" or "ugly" or "lonely"
                or "lovely");

    /// <summary>"US" is no pronoun and "WHO" asks nothing.</summary>
    private static bool IsAcronym(string text, int start, int end)
    {
        if (end - start is < 2 or > 4) return false;
        for (int i = start; i < end; i++)
        {
            if (!char.IsUpper(text[i])) return false;
        }
        return true;
    }

    /// <summary>The point of "Dr." and of initials belongs to the word.</summary>
    private static bool EndsAbbreviation(List<Token> tokens, int at, int length, LanguageCues language)
    {
        if (tokens.Count == 0 || tokens[^1].End != at || at + 1 >= length || tokens[^1].Kind != TokenKind.Word) return false;
        Token before = tokens[^1];
        return before.Upper && before.End - before.Start == 1 || language.Abbreviations.Contains(before.Lower);
    }

    /// <summary>"am 3. März": the point belongs to the number unless what follows begins a sentence.</summary>
    private static bool IsOrdinal(List<Token> tokens, string text, int at, LanguageCues language)
    {
        if (language.Order != WordOrder.German || tokens.Count == 0 || tokens[^1].Kind != TokenKind.Number || tokens[^1].End != at
            || at - tokens[^1].Start > 2 || at + 2 >= text.Length || text[at + 1] != ' ' || !char.IsLetter(text[at + 2]))
        {
            return false;
        }
        int end = WordEnd(text, at + 2);
        WordTraits traits = language.Traits(Lower(text, at + 2, end));
        return (traits & WordTraits.Time) != 0 || !char.IsUpper(text[at + 2])
            || (traits & (WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Preposition)) == 0;
    }

    /// <summary>"3,5 млн грн. До …": the unit of an amount before a capital ends the sentence.</summary>
    private static bool EndsAmount(List<Token> tokens, string text, int at, LanguageCues language)
    {
        if (!language.Units.Contains(tokens[^1].Lower) || at + 2 >= text.Length || text[at + 1] != ' ' || !char.IsUpper(text[at + 2]))
            return false;
        return tokens.Count > 1
            && (tokens[^2].Kind == TokenKind.Number
            || tokens.Count > 2 && tokens[^3].Kind == TokenKind.Number && language.Units.Contains(tokens[^2].Lower.TrimEnd('.')));
    }

    /// <summary>"Hide AdThe army": where an article is glued to the word before it.</summary>
    private static int GluedAt(string text, int start, int end, LanguageCues language)
    {
        for (int i = end - 1; i > start + 1 && i >= end - 4; i--)
        {
            if (!char.IsUpper(text[i]) || !char.IsLower(text[i - 1])) continue;
            WordTraits traits = language.Traits(Lower(text, i, end));
            if ((traits & (WordTraits.Determiner | WordTraits.Preposition)) != 0 && end - i > 1) return i;
        }
        return start;
    }

    /// <summary>The end of a reference mark such as "[2]"; 0 if there is none.</summary>
    private static int ReferenceEnd(string text, int i)
    {
        int end = i + 1;
        while (end < text.Length && end < i + 5 && char.IsAsciiDigit(text[end])) end++;
        return end > i + 1 && end < text.Length && text[end] == ']' ? end + 1 : 0;
    }

    private static bool IsUpper(string text, int at)
    {
        char c = text[at] is '@' or '#' && at + 1 < text.Length ? text[at + 1] : text[at];
        return char.IsUpper(c);
    }

    private static string Lower(string text, int start, int end)
    {
        ReadOnlySpan<char> span = text.AsSpan(start, end - start);
        string lower = span.ToString().ToLowerInvariant();
        if (lower.Contains("â€™", StringComparison.Ordinal)) lower = lower.Replace("â€™", "'", StringComparison.Ordinal);
        return lower.Replace('’', '\'').Replace('ʼ', '\'').Replace('‑', '-');
    }

    private static bool IsWordStart(string text, int i)
    {
        char c = text[i];
        if (char.IsLetterOrDigit(c)) return !IsBrokenMark(text, i);
        return c is '@' or '#' && i + 1 < text.Length && char.IsLetter(text[i + 1]);
    }

    /// <summary>A curly mark that was read in the wrong encoding: "â€œ" and its kin.</summary>
    private static bool IsBrokenMark(string text, int i) => text[i] == 'â' && i + 1 < text.Length && text[i + 1] == '€';

    private static int WordEnd(string text, int start)
    {
        int i = start + 1;
        while (i < text.Length)
        {
            char c = text[i];
            if (char.IsLetterOrDigit(c) && !IsBrokenMark(text, i))
            {
                i++;
                continue;
            }
            if (char.IsSurrogate(c) && char.IsSurrogatePair(text, i) && char.IsLetter(text, i))
            {
                i += 2;
                continue;
            }
            int join = JoinLength(text, start, i);
            if (join == 0) return i;
            i += join;
        }
        return i;
    }

    /// <summary>How many marks at <paramref name="i"/> belong to the word: apostrophes, hyphens, points inside it.</summary>
    private static int JoinLength(string text, int start, int i)
    {
        char c = text[i];
        bool letterAfter = i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
        if (c is '\'' or '’' or 'ʼ' or '‘')
            return letterAfter && char.IsLetterOrDigit(text[i - 1]) && char.IsLower(text[i + 1])
                || letterAfter && char.IsUpper(text[i - 1]) ? 1 : 0;
        if (c is '-' or '‑' or '/' or '&' or '_') return letterAfter ? 1 : 0;
        if (c == '.') return DotJoins(text, start, i) ? 1 : 0;
        if (c is ',' or ':') return letterAfter && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) ? 1 : 0;
        if (c == 'â' && i + 3 < text.Length && text.AsSpan(i, 3).SequenceEqual("â€™") && char.IsLetter(text[i + 3])) return 3;
        return c is '\u0301' ? 1 : 0;
    }

    private static bool DotJoins(string text, int start, int i)
    {
        char before = text[i - 1];
        char after = i + 1 < text.Length ? text[i + 1] : ' ';
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) return true;
        if (i - start >= 2 && text[i - 2] == '.') return true;
        if (i == start + 1 && char.IsLetter(before) && char.IsLetter(after)) return true;
        return char.IsLetter(before) && char.IsLower(after);
    }

    private static int MarkLength(string text, int i)
    {
        if (char.IsSurrogatePair(text, i)) return 2;
        if (!IsBrokenMark(text, i)) return 1;
        return i + 2 < text.Length && text[i + 2] is 'œ' or '™' or '˜' or '“' or '”' ? 3 : 2;
    }

    private static TokenKind MarkKind(string text, int start, int end)
    {
        if (end - start > 1 && text[start] == 'â') return text[end - 1] is '“' or '”' ? TokenKind.Dash : TokenKind.Mark;
        return text[start] switch
        {
            ',' => TokenKind.Comma,
            '.' or '!' or '?' or '…' => TokenKind.Stop,
            ':' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '–' or '—' or '-' or '―' or '−' => TokenKind.Dash,
            '(' or ')' or '[' or ']' => TokenKind.Bracket,
            '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '‘' or '’' or '\'' or '‚' or '`' => TokenKind.Mark,
            _ => TokenKind.Other,
        };
    }

    private static string MarkText(string text, int start, int end)
    {
        if (end - start > 1 && text[start] == 'â') return BrokenMark(text, end);
        return text[start] switch
        {
            ',' => ",",
            '.' => ".",
            ':' => ":",
            '-' => "-",
            _ => text[start..end],
        };
    }

    private static string BrokenMark(string text, int end) => text[end - 1] switch
    {
        'œ' => "“",
        '˜' => "‘",
        '™' => "’",
        '“' or '”' => "–",
        _ => "”",
    };
}
