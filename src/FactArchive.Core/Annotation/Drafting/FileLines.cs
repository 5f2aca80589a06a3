using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Drafting;

/// <summary>What only an editor's eye sees in a YAML file: comments, and to which block they belong.</summary>
internal sealed class FileLines(SourceText file)
{
    /// <summary>The end of the line on which a block ends, or of the last comment under it that is indented like it.</summary>
    /// <param name="end">Behind the block's last character.</param>
    /// <param name="indent">Comments with fewer blanks before them belong to what follows.</param>
    public int EndOfBlock(int end, int indent)
    {
        int last = file.LineAt(Math.Max(end - 1, 0));
        for (int line = last + 1; line <= file.LineCount; line++)
        {
            string text = file.Line(line);
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (IndentOf(text) < indent || text.TrimStart()[0] != '#') break;
            last = line;
        }
        return file.LineSpan(last).End;
    }

    /// <summary>Whether a blank line stands between two offsets.</summary>
    public bool HasGap(int from, int to)
    {
        for (int line = file.LineAt(from) + 1; line < file.LineAt(to); line++)
            if (string.IsNullOrWhiteSpace(file.Line(line))) return true;
        return false;
    }

    /// <summary>Whether nothing but blanks and a comment is left of the line behind an offset.</summary>
    public bool IsRestOfLineFree(int offset) => file.Text[offset..EndOfLine(offset)].TrimStart() is "" or ['#', ..];

    public int EndOfLine(int offset) => file.LineSpan(file.LineAt(offset)).End;

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;
}
