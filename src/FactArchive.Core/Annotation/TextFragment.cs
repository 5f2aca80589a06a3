using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation;

/// <summary>
/// Links to the very words of a claim in the original page (URL Fragment Text Directives, <c>#:~:text=prefix-,start,end,-suffix</c>).
/// The first match wins there, so a quote that is short or not unique is told apart by the words around it.
/// </summary>
public sealed class TextFragment
{
    /// <summary>Up to here the whole quote is given; a longer one by its first and last words.</summary>
    private const int LongestExact = 300;

    /// <summary>A quote of fewer words may also stand in the page's menus and teasers.</summary>
    private const int ShortQuote = 5;

    private const int ContextWords = 3;
    private const int MostContextWords = 12;
    private const int EndWords = 6;

    private readonly Uri _original;
    private readonly ReportText _text;
    private readonly string? _title;

    /// <param name="title">The headline stands on the page too, so a quote that repeats it is not unique.</param>
    public TextFragment(Uri original, ReportText text, string? title)
    {
        _original = original;
        _text = text;
        _title = title;
    }

    /// <summary>The original's address with a directive for each passage of the claim.</summary>
    public string LinkTo(ImmutableArray<BlockSpan> spans)
    {
        string address = _original.AbsoluteUri;
        string fragment = address.Contains('#', StringComparison.Ordinal) ? "" : "#";
        return $"{address}{fragment}:~:{string.Join('&', spans.Select(s => "text=" + Directive(s)))}";
    }

    private string Directive(BlockSpan passage)
    {
        TextSpan span = _text.SpanOf(passage);
        string quote = span.Of(_text.Text);
        (int before, int after) = NeedsContext(quote) ? Context(span, Around(passage)) : (span.Start, span.End);
        string prefix = _text.Text[before..span.Start].Trim(), suffix = _text.Text[span.End..after].Trim();
        return (prefix.Length > 0 ? Encode(prefix) + "-," : "") + Middle(quote) + (suffix.Length > 0 ? ",-" + Encode(suffix) : "");
    }

    private bool NeedsContext(string quote) => Words(quote) < ShortQuote || Count(quote) > 1;

    /// <summary>The quote's block; for a quote that is a whole block also the blocks beside it.</summary>
    private TextSpan Around(BlockSpan passage)
    {
        TextSpan block = _text.BlockOf(passage);
        return _text.SpanOf(passage) == block ? new TextSpan(0, _text.Text.Length) : block;
    }

    /// <summary>Takes words on both sides until the passage is the only one, or there are enough of them.</summary>
    private (int Before, int After) Context(TextSpan span, TextSpan within)
    {
        int before = span.Start, after = span.End;
        for (int words = ContextWords; words <= MostContextWords; words += ContextWords)
        {
            before = Back(span.Start, within.Start, words);
            after = Forth(span.End, within.End, words);
            if (Count(_text.Text[before..after]) == 1) break;
        }
        return (before, after);
    }

    /// <summary>A match of start and end may run over paragraphs and is not bounded in length.</summary>
    private static string Middle(string quote)
    {
        if (quote.Length <= LongestExact) return Encode(quote);
        string[] words = quote.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 * EndWords) return Encode(quote);
        string start = string.Join(' ', words.Take(EndWords));
        string rest = quote[start.Length..];
        int last = EndWords;
        while (last < words.Length - EndWords && rest.IndexOf(End(words, last), StringComparison.OrdinalIgnoreCase) < rest.Length - End(words, last).Length) last++;
        return $"{Encode(start)},{Encode(End(words, last))}";
    }

    private static string End(string[] words, int count) => string.Join(' ', words.TakeLast(count));

    private int Back(int from, int to, int words)
    {
        int at = from;
        for (int i = 0; i < words; i++)
        {
            int word = at;
            while (word > to && !char.IsLetterOrDigit(_text.Text[word - 1])) word--;
            if (word == to) break;
            while (word > to && !char.IsWhiteSpace(_text.Text[word - 1])) word--;
            at = word;
        }
        return at;
    }

    private int Forth(int from, int to, int words)
    {
        int at = from;
        for (int i = 0; i < words; i++)
        {
            int word = at;
            while (word < to && !char.IsLetterOrDigit(_text.Text[word])) word++;
            if (word == to) break;
            while (word < to && !char.IsWhiteSpace(_text.Text[word])) word++;
            at = word;
        }
        return at;
    }

    private int Count(string passage) => Count(_text.Text, passage) + Count(_title ?? "", passage);

    private static int Count(string text, string passage)
    {
        int count = 0;
        for (int at = text.IndexOf(passage, StringComparison.OrdinalIgnoreCase); at >= 0 && count < 2;
             at = text.IndexOf(passage, at + 1, StringComparison.OrdinalIgnoreCase)) count++;
        return count;
    }

    private static int Words(string quote) => quote.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));

    /// <summary>A comma, an ampersand and a hyphen have a meaning of their own in a directive; a hyphen is the one that URLs leave alone.</summary>
    private static string Encode(string text) => Uri.EscapeDataString(text).Replace("-", "%2D", StringComparison.Ordinal);
}
