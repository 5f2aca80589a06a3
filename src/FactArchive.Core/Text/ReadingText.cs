using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace FactArchive.Core.Text;

/// <summary>
/// A stretch of a seed as a reader sees it, with a map back to the seed. Markup is gone, invisible characters are
/// removed, every kind of space is one blank, runs of blanks are one, the ends are trimmed, and the text is in NFC
/// (the labelling guideline's "reading text").
/// </summary>
public sealed class ReadingText
{
    /// <summary>For each code unit where it comes from in the seed; default where the text stands in the seed as it is.</summary>
    private readonly ImmutableArray<TextSpan> _map;
    private readonly int _start;

    private ReadingText(string text, int start, ImmutableArray<TextSpan> map)
    {
        Text = text;
        _start = start;
        _map = map;
    }

    public static ReadingText Empty { get; } = new("", 0, default);

    public string Text { get; }

    public bool IsEmpty => Text.Length == 0;

    /// <summary>The reading text of a part of a seed; the markup that it may hold has been found before.</summary>
    public static ReadingText Of(string seed, TextSpan span, MarkupMap markup)
    {
        ReadOnlySpan<char> raw = seed.AsSpan(span.Start, span.Length);
        if (!markup.Touches(span) && IsPlain(raw))
            return Trimmed(seed, span);
        var builder = new Builder(span.Length);
        markup.Read(seed, span, builder.Append);
        return builder.Finish(span);
    }

    public static ReadingText Of(string text) => Of(text, new TextSpan(0, text.Length), MarkupMap.None);

    /// <summary>The reading text alone, for titles, names and other short texts.</summary>
    public static string Normalize(string text) => Of(text).Text;

    /// <summary>Where a part of this text stands in the seed, from its first visible character to its last.</summary>
    public TextSpan ToSeed(TextSpan reading)
    {
        if (reading.IsEmpty) return new TextSpan(From(reading.Start).Start, From(reading.Start).Start);
        return new TextSpan(From(reading.Start).Start, From(reading.End - 1).End);
    }

    /// <summary>A part of this text with its own map.</summary>
    public ReadingText Slice(TextSpan reading) =>
        new(reading.Of(Text), _start + reading.Start, _map.IsDefault ? default : _map[reading.Start..reading.End]);

    public override string ToString() => Text;

    private TextSpan From(int index)
    {
        if (_map.IsDefault) return new TextSpan(_start + index, _start + index + 1);
        if (index < _map.Length) return _map[index];
        int end = _map.IsEmpty ? _start : _map[^1].End;
        return new TextSpan(end, end);
    }

    private static ReadingText Trimmed(string seed, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && seed[start] == ' ') start++;
        while (end > start && seed[end - 1] == ' ') end--;
        return new ReadingText(seed[start..end], start, default);
    }

    private static bool IsPlain(ReadOnlySpan<char> raw)
    {
        for (int i = 0; i < raw.Length; i++)
        {
            char c = raw[i];
            if (c == ' ' && i + 1 < raw.Length && raw[i + 1] == ' ') return false;
            if (c is >= ' ' and < '\u007f') continue;
            if (ReadingCharacters.IsInvisible(c) || ReadingCharacters.IsSpace(c) || ReadingCharacters.MayCompose(c) || char.IsSurrogate(c))
                return false;
        }
        return true;
    }

    private sealed class Builder(int capacity)
    {
        private readonly StringBuilder _text = new(capacity);
        private readonly ImmutableArray<TextSpan>.Builder _map = ImmutableArray.CreateBuilder<TextSpan>(capacity);

        public void Append(Rune rune, int offset)
        {
            if (ReadingCharacters.IsInvisible(rune.Value)) return;
            var from = new TextSpan(offset, offset + rune.Utf16SequenceLength);
            if (ReadingCharacters.IsSpace(rune.Value))
            {
                if (_text.Length > 0 && _text[^1] != ' ') Add(" ", from);
                return;
            }
            Add(rune.ToString(), from);
            if (ReadingCharacters.MayCompose(rune.Value)) ComposeTail();
        }

        public ReadingText Finish(TextSpan span)
        {
            if (_text.Length > 0 && _text[^1] == ' ') Remove(_text.Length - 1);
            return new ReadingText(_text.ToString(), span.Start, _map.ToImmutable());
        }

        private void Add(string text, TextSpan from)
        {
            _text.Append(text);
            for (int i = 0; i < text.Length; i++) _map.Add(from);
        }

        /// <summary>Puts the last cluster (a base and its marks) into NFC; every part of it comes from the whole cluster.</summary>
        private void ComposeTail()
        {
            int start = _text.Length - 1;
            while (start > 0 && ReadingCharacters.MayCompose(_text[start])) start--;
            if (char.IsLowSurrogate(_text[start]) && start > 0) start--;
            string cluster = _text.ToString(start, _text.Length - start);
            if (cluster.Contains(ReadingCharacters.NoCharacter)) return;
            string composed = cluster.Normalize(NormalizationForm.FormC);
            if (composed == cluster) return;
            var from = new TextSpan(_map[start].Start, _map[^1].End);
            Remove(start);
            Add(composed, from);
        }

        private void Remove(int from)
        {
            _text.Length = from;
            _map.Count = from;
        }
    }
}

/// <summary>Which characters a reader does not see, sees as a blank, or sees as part of another.</summary>
public static class ReadingCharacters
{
    /// <summary>What a byte order mark looks like from the wrong side; a text that holds it has no normal form.</summary>
    public const char NoCharacter = '\uFFFE';

    /// <summary>Soft hyphens, zero-width and bidi characters, variation selectors and other controls.</summary>
    public static bool IsInvisible(int c) => c switch
    {
        0x00AD or 0x061C or 0xFEFF or 0x180E => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xE0100 and <= 0xE01EF => true,
        < 0x20 => c is not ('\t' or '\n' or '\r' or '\v' or '\f'),
        >= 0x7F and <= 0x9F => c != 0x85,
        _ => false,
    };

    /// <summary>Controls that turn the direction of all that follows, also of what others wrote (UAX #9: embeddings, overrides, isolates).</summary>
    public static bool TurnsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>A text of several lines without those controls; direction is the page's business.</summary>
    public static string WithoutDirections(string text) => text.Any(TurnsDirection) ? string.Concat(text.Where(c => !TurnsDirection(c))) : text;

    public static bool IsSpace(int c) => c <= char.MaxValue && char.IsWhiteSpace((char)c);

    /// <summary>Combining marks and Hangul vowels and finals, which NFC may join with what stands before them.</summary>
    public static bool MayCompose(int c)
    {
        if (c < 0x0300) return false;
        if (c is >= 0x1160 and <= 0x11FF) return true;
        if (!Rune.IsValid(c)) return false;
        return Rune.GetUnicodeCategory(new Rune(c)) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
    }
}
