using System.Collections.Immutable;
using System.Net;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds;

/// <summary>
/// Finds the markup that a scrape left in a text: script and style elements, comments, tags, and the entities
/// between them. Plain texts have none: "a &lt; b" and "&lt;3" are no tags. One pass, no looking back.
/// </summary>
public static class MarkupScanner
{
    /// <summary>The longest name of an entity is much shorter.</summary>
    private const int MaxEntity = 34;

    /// <summary>A tag with very long attributes (inlined pictures) is still a tag; beyond this it is a stray bracket.</summary>
    private const int MaxTag = 100_000;

    public static MarkupMap Find(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal) && !text.Contains('&', StringComparison.Ordinal)) return MarkupMap.None;
        var pieces = ImmutableArray.CreateBuilder<MarkupPiece>();
        bool tagged = ScanTags(text, pieces);
        ImmutableArray<MarkupPiece> tags = pieces.ToImmutable();
        ImmutableArray<MarkupPiece> all = WithEntities(text, tags);
        return all.IsEmpty && !tagged ? MarkupMap.None : new MarkupMap(all);
    }

    private static bool ScanTags(string text, ImmutableArray<MarkupPiece>.Builder pieces)
    {
        var limits = new Limits(text);
        int at = 0;
        while ((at = text.IndexOf('<', at)) >= 0)
        {
            int end = EndOfPiece(text, at, limits, out string shown);
            if (end < 0)
            {
                at++;
                continue;
            }
            pieces.Add(new MarkupPiece(new TextSpan(at, end), shown));
            at = end;
        }
        return pieces.Count > 0;
    }

    private static int EndOfPiece(string text, int at, Limits limits, out string shown)
    {
        shown = "";
        ReadOnlySpan<char> rest = text.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal)) return limits.After("-->", at + 4);
        if (rest.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("<![CDATA[", StringComparison.Ordinal)
            || rest.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return limits.After(">", at);
        string name = HtmlNames.At(text, at);
        if (name.Length == 0) return -1;
        int end = EndOfTag(text, at + 1 + name.Length);
        if (end < 0) return -1;
        if (HtmlNames.IsHidden(name) && text[at + 1] != '/' && text[end - 2] != '/')
        {
            int close = limits.After("</" + name, end);
            return close < 0 ? end : Math.Max(close, EndOfTag(text, close));
        }
        shown = HtmlNames.Breaks(name) ? " " : "";
        return end;
    }

    /// <summary>The end of a tag whose name is read: the first '>' outside quotes; -1 if another tag opens before it.</summary>
    private static int EndOfTag(string text, int at)
    {
        int limit = Math.Min(text.Length, at + MaxTag);
        char quote = '\0';
        char before = ' ';
        for (int i = at; i < limit; i++)
        {
            char c = text[i];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
                continue;
            }
            if (c == '>') return i + 1;
            if (c == '<') return -1;
            if (c is '"' or '\'' && before == '=') quote = c;
            if (!char.IsWhiteSpace(c)) before = c;
        }
        return -1;
    }

    private static ImmutableArray<MarkupPiece> WithEntities(string text, ImmutableArray<MarkupPiece> tags)
    {
        var all = ImmutableArray.CreateBuilder<MarkupPiece>(tags.Length);
        int from = 0;
        foreach (MarkupPiece tag in tags)
        {
            AddEntities(text, from, tag.Span.Start, all);
            all.Add(tag);
            from = tag.Span.End;
        }
        AddEntities(text, from, text.Length, all);
        return all.ToImmutable();
    }

    private static void AddEntities(string text, int from, int to, ImmutableArray<MarkupPiece>.Builder all)
    {
        while (from < to)
        {
            int amp = text.IndexOf('&', from, to - from);
            if (amp < 0) return;
            from = amp + 1;
            int end = text.AsSpan(amp, Math.Min(MaxEntity, to - amp)).IndexOf(';');
            if (end < 2) continue;
            string entity = text.Substring(amp, end + 1);
            if (!IsEntity(entity)) continue;
            string shown = WebUtility.HtmlDecode(entity);
            if (shown == entity) continue;
            all.Add(new MarkupPiece(new TextSpan(amp, amp + entity.Length), shown));
            from = amp + entity.Length;
        }
    }

    private static bool IsEntity(string entity)
    {
        for (int i = 1; i < entity.Length - 1; i++)
            if (!char.IsAsciiLetterOrDigit(entity[i]) && !(i == 1 && entity[i] == '#')) return false;
        return true;
    }

    /// <summary>Looks for ends, and remembers which ends do not come any more: a broken text stays linear.</summary>
    private sealed class Limits(string text)
    {
        private readonly HashSet<string> _gone = new(StringComparer.Ordinal);

        public int After(string end, int from)
        {
            if (_gone.Contains(end) || from >= text.Length) return -1;
            int at = text.IndexOf(end, from, StringComparison.OrdinalIgnoreCase);
            if (at >= 0) return at + end.Length;
            _gone.Add(end);
            return -1;
        }
    }
}
