using System.Collections.Frozen;

namespace FactArchive.Core.Detection;

/// <summary>The tokens of a block with the small questions that all clause rules ask.</summary>
internal sealed class Scanner(string text, List<Token> tokens, LanguageCues language)
{
    public string Text { get; } = text;

    public List<Token> Tokens { get; } = tokens;

    public LanguageCues Language { get; } = language;

    public Token this[int i] => Tokens[i];

    public bool IsEnglish => Language.Order == WordOrder.English;

    public bool IsSlavic => Language.Order == WordOrder.Slavic;

    public bool IsGerman => Language.Order == WordOrder.German;

    private readonly byte[] _asked = new byte[tokens.Count];
    private readonly RoleNoun[] _roles = new RoleNoun[tokens.Count];

    public bool IsRole(int i) => TryRole(i, out _);

    /// <summary>The role that a word names; asked often, so looked up once.</summary>
    public bool TryRole(int i, out RoleNoun role)
    {
        if ((_asked[i] & 1) == 0)
        {
            bool found = MayBeNoun(i) && Language.Roles.TryFind(Tokens[i].Lower, out _roles[i]);
            _asked[i] |= (byte)(found ? 3 : 1);
        }
        role = _roles[i];
        return (_asked[i] & 2) != 0;
    }

    /// <summary>German nouns are capital, which spares the search for parts of compounds.</summary>
    private bool MayBeNoun(int i) =>
        Tokens[i].Kind == TokenKind.Word && (Tokens[i].Upper || !IsGerman)
        && !Tokens[i].Is(WordTraits.Preposition | WordTraits.Complementizer);

    public bool IsRecord(int i)
    {
        if ((_asked[i] & 4) == 0)
        {
            bool found = MayBeNoun(i) && Language.Records.Contains(Tokens[i].Lower);
            _asked[i] |= (byte)(found ? 12 : 4);
        }
        return (_asked[i] & 8) != 0;
    }

    /// <summary>Whether a quote is speech, and not a name or a borrowed word within a clause.</summary>
    public bool IsSpeech(int i, int from)
    {
        Token quote = Tokens[i];
        if (quote.Kind != TokenKind.Quote) return false;
        int words = Words(quote);
        bool ends = EndsOnMark(quote);
        if (IsName(i)) return false;
        bool opens = i == from
            || Tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash or TokenKind.Stop or TokenKind.Quote
            or TokenKind.Other;
        return opens || ends || quote.Upper && words >= 4;
    }

    /// <summary>A name in quotes: short, capital, and part of a clause («Хвиля» повідомила).</summary>
    public bool IsName(int i)
    {
        Token quote = Tokens[i];
        if (quote.Kind != TokenKind.Quote || !quote.Upper || EndsOnMark(quote) || Words(quote) > 5) return false;
        if (i + 1 >= Tokens.Count) return i > 0 && Tokens[i - 1].IsWord;
        if (i > 0 && Tokens[i - 1].IsWord && Tokens[i - 1].Verb is null) return true;
        return Tokens[i + 1].IsWord || IsNameAfterVerb(i, quote);
    }

    /// <summary>", пише «Обрій».": a short quote after a verb that stands first in its clause.</summary>
    private bool IsNameAfterVerb(int i, Token quote) =>
        IsSlavic && i > 1 && Words(quote) <= 4 && Tokens[i - 1].Verb is not null && Tokens[i - 2].Kind is TokenKind.Comma or TokenKind.Dash;

    public int Words(Token quote)
    {
        int count = 1;
        for (int i = quote.InnerStart; i < quote.InnerEnd && count < 20; i++)
        {
            if (Text[i] == ' ') count++;
        }
        return count;
    }

    private bool EndsOnMark(Token quote) =>
        quote.InnerEnd > quote.InnerStart && Text[quote.InnerEnd - 1] is ',' or '.' or '!' or '?' or '…';

    /// <summary>A mark that no noun phrase reaches across.</summary>
    public bool IsHard(int i, int from) => Tokens[i].Kind switch
    {
        TokenKind.Semicolon or TokenKind.Colon or TokenKind.Stop or TokenKind.Dash => true,
        TokenKind.Quote => IsSpeech(i, from),
        _ => false,
    };

    public bool IsNameWord(int i) => Tokens[i].Kind == TokenKind.Quote ? IsName(i) : Tokens[i].Kind == TokenKind.Word && Tokens[i].Upper;

    /// <summary>Whether a verb stands in the range that is finite as far as a table can tell.</summary>
    public bool HasFinite(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (IsFinite(i)) return true;
        }
        return false;
    }

    public bool IsFinite(int i)
    {
        Token token = Tokens[i];
        if (token.Is(WordTraits.Auxiliary | WordTraits.Reported)) return true;
        if (token.Verb is { } verb && !verb.Has(CueTraits.Participle | CueTraits.Noun | CueTraits.AfterBe) && !(token.Upper && i > 0))
            return !IsEnglish || !verb.Has(CueTraits.Base) || verb.Has(CueTraits.Past);
        if (token.Kind != TokenKind.Word || token.Upper) return false;
        if (!IsEnglish || token.Lower.Length <= 4 && token.Lower is not ("died" or "used")
            || !token.Lower.EndsWith("ed", StringComparison.Ordinal))
            return false;
        return i == 0 || Tokens[i - 1].Lower is not ("the" or "a" or "an" or "its" or "his" or "her" or "their" or "our" or "my");
    }

    /// <summary>Common irregular past forms, some of which are also other words: good enough where a clause is likely.</summary>
    public static bool IsIrregularPast(string word) => IrregularPasts.Contains(word);

    private static readonly FrozenSet<string> IrregularPasts = LanguageTableBuilder.Set("""
        caught broke hit struck fell rose came shot sank blew cut set left made paid sold bought burnt began knew grew drove flew spread
        built sent spent kept went lay stole tore swept took gave got ran saw stood held led lost met put quit rang sang sat shut slept
        spoke stuck swam swore threw understood woke won wore wrote became bled bore brought chose did drew drank ate fed fought forgot
        froze hid hurt lent rode shook shrank slid stung sprang taught thought
        """);

    /// <summary>Like <see cref="HasFinite"/>, with irregular past forms.</summary>
    public bool HasAnyFinite(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (IsFinite(i) || IsEnglish && !Tokens[i].Upper && IsIrregularPast(Tokens[i].Lower)) return true;
        }
        return false;
    }

    public int SkipAdverbs(int i, int to)
    {
        while (i < to && Tokens[i].Is(WordTraits.Adverb) && !Tokens[i].Is(WordTraits.Complementizer | WordTraits.Preposition)) i++;
        return i;
    }

    /// <summary>The first comma or hard mark from <paramref name="i"/> on; brackets are passed over.</summary>
    public int NextMark(int i, int to, int from)
    {
        for (; i < to; i++)
        {
            if (Tokens[i].Kind == TokenKind.Comma || IsHard(i, from)) return i;
        }
        return to;
    }

    public int CountWords(int from, int to)
    {
        int count = 0;
        for (int i = from; i < to; i++)
        {
            if (Tokens[i].IsWord) count++;
            else if (Tokens[i].Kind == TokenKind.Quote) count += Words(Tokens[i]);
        }
        return count;
    }

    /// <summary>Whether a word stands in the clause from <paramref name="i"/> on.</summary>
    public bool HasWord(int i, int to, int from, string word)
    {
        for (; i < to && !IsHard(i, from); i++)
        {
            if (Tokens[i].Lower == word) return true;
        }
        return false;
    }
}
