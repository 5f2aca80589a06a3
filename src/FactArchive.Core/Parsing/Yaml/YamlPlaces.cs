using FactArchive.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactArchive.Core.Parsing;

/// <summary>
/// Turns the parser's marks into places of the file. Only their offsets are used: the parser breaks lines at
/// more characters than an editor's gutter does.
/// </summary>
internal sealed class YamlPlaces(SourceText file, TextSpan part)
{
    /// <summary>Where the YAML begins.</summary>
    public Location First => file.LocationAt(part.Start);

    public Location At(Mark mark) => At(Offset(mark));

    /// <summary>The place of an offset of the file; what lies behind the last line is its end.</summary>
    public Location At(int offset)
    {
        if (offset < part.End) return file.LocationAt(offset);
        while (offset > part.Start && file.Text[offset - 1] is ('\n' or '\r')) offset--;
        return file.LocationAt(offset);
    }

    public int Offset(Mark mark) => (int)Math.Clamp(part.Start + mark.Index, part.Start, part.End);

    /// <summary>Behind the last character of an event: the parser lets some texts end where the next one begins.</summary>
    public int EndOf(ParsingEvent parsed)
    {
        int start = Offset(parsed.Start), end = Offset(parsed.End);
        while (end > start && file.Text[end - 1] is ' ' or '\t' or '\r' or '\n') end--;
        return end;
    }

    public char CharacterAt(Mark mark) => Offset(mark) < part.End ? file.Text[Offset(mark)] : '\0';

    public int LineAt(Mark mark) => file.LineAt(Offset(mark));

    /// <summary>The first tab that indents one of these lines; null if none does.</summary>
    public Location? FirstIndentingTab(int fromLine, int toLine)
    {
        for (int line = fromLine; line <= Math.Min(toLine, file.LineCount); line++)
        {
            TextSpan span = file.LineSpan(line);
            int at = span.Start;
            while (at < span.End && file.Text[at] == ' ') at++;
            if (at < span.End && file.Text[at] == '\t') return file.LocationAt(at);
        }
        return null;
    }
}
