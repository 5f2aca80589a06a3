namespace FactArchive.Core.Detection;

/// <summary>A block cut into tokens, quotes and sentences.</summary>
internal sealed class BlockText
{
    /// <param name="open">The mark of a quotation that the block before left open.</param>
    public BlockText(int index, string text, LanguageCues language, string? open = null)
    {
        Index = index;
        List<Token> raw = Tokenizer.Tokenize(text, language);
        if (open is not null && raw.Count > 0 && raw[0].Kind != TokenKind.Mark && QuoteFinder.ClosesFirst(raw))
            raw.Insert(0, new Token(TokenKind.Mark, 0, 0, open, false));
        List<Token> tokens = QuoteFinder.Join(text, raw);
        SpeechVerbs.Mark(tokens, language);
        if (language.Order == WordOrder.English) EnglishSpeech.Mark(text, tokens, language);
        Scan = new Scanner(text, tokens, language);
        Sentences = SentenceSplitter.Split(text, tokens, language);
    }

    /// <summary>The mark that opens the quotation which the block leaves open.</summary>
    public string? OpenMark => EndsOpen ? Scan.Text[Scan.Tokens[^1].Start].ToString() : null;

    public int Index { get; }

    public Scanner Scan { get; }

    public List<SentenceRange> Sentences { get; }

    /// <summary>Whether the block ends within a quotation that the next one goes on with.</summary>
    public bool EndsOpen => Scan.Tokens.Count > 0 && Scan.Tokens[^1] is { Kind: TokenKind.Quote, Closed: false };

    /// <summary>The sentence in which a character stands, or the next one.</summary>
    public int SentenceAt(int start)
    {
        int low = 0, high = Sentences.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Scan[Sentences[middle].To - 1].End > start) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /// <summary>The characters of a token range, without the marks at its ends; a lone quote gives its inside.</summary>
    public TextRange Characters(TokenRange range, out bool direct)
    {
        direct = false;
        int from = range.From, to = range.To;
        while (from < to && Scan[from].Kind is TokenKind.Other or TokenKind.Comma or TokenKind.Dash or TokenKind.Stop or TokenKind.Colon)
            from++;
        while (to > from && (Scan[to - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon
            || Scan[to - 1].Kind == TokenKind.Other && Scan[to - 1].Lower is not ("%" or "€" or "$" or "£" or "°" or "₽" or "₴" or "+"))
            || to > from && Scan[to - 1].Kind == TokenKind.Stop)
        {
            to--;
        }
        if (from >= to) return default;
        direct = to - from == 1 && Scan[from].Kind == TokenKind.Quote;
        return direct ? Bare(AfterThat(Scan[from].InnerStart, Scan[from].InnerEnd), Scan[from].InnerEnd)
            : Bare(Scan[from].Start, Scan[to - 1].End);
    }

    /// <summary>„dass …“: the conjunction within the marks is no part of what was said.</summary>
    private int AfterThat(int start, int end)
    {
        if (Scan.IsEnglish) return start;
        int blank = Scan.Text.IndexOf(' ', start, end - start);
        bool that = blank > start && (Scan.Language.Traits(Scan.Text[start..blank]) & WordTraits.Complementizer) != 0;
        return that ? blank + 1 : start;
    }

    /// <summary>Without blanks and without the full stop or comma at the end.</summary>
    public TextRange Bare(int start, int end)
    {
        string text = Scan.Text;
        while (start < end && (text[start] == ' ' || char.IsControl(text[start]))) start++;
        while (end > start && text[end - 1] is ' ' or ',' or '.' or ';' or ':' or '–' or '—' && !IsEllipsis(end)) end--;
        return new TextRange(start, end);
    }

    private bool IsEllipsis(int end) => end > 2 && Scan.Text[end - 1] == '.' && Scan.Text[end - 2] == '.' && Scan.Text[end - 3] == '.';

    public bool HasQuote(TokenRange range)
    {
        for (int i = range.From; i < range.To; i++)
        {
            if (Scan[i].Kind == TokenKind.Quote) return true;
        }
        return false;
    }
}
