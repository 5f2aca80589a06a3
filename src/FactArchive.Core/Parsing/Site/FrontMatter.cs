using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Where a page's keys and its Markdown stand in the file.</summary>
internal readonly record struct FrontMatter(TextSpan Yaml, int BodyStart)
{
    private const string Fence = "---";

    /// <summary>Null, and reported, where the page has no front matter or does not close it.</summary>
    public static FrontMatter? Find(SourceText file, DiagnosticBag bag)
    {
        if (!IsFence(file, 1))
        {
            bag.Error(DiagnosticCodes.PageFrontMatter, file.LocationAt(0), "the page has no front matter; begin with ---, title: …, --- on lines of their own");
            return null;
        }
        for (int line = 2; line <= file.LineCount; line++)
            if (IsFence(file, line)) return Between(file, line);
        bag.Error(DiagnosticCodes.PageFrontMatter, file.LocationAt(0), "the front matter that begins here is not closed; put --- on a line of its own after it");
        return null;
    }

    private static FrontMatter Between(SourceText file, int closing)
    {
        int body = closing < file.LineCount ? file.LineSpan(closing + 1).Start : file.Text.Length;
        return new FrontMatter(new TextSpan(file.LineSpan(2).Start, file.LineSpan(closing).Start), body);
    }

    private static bool IsFence(SourceText file, int line)
    {
        TextSpan span = file.LineSpan(line);
        return file.Text.AsSpan(span.Start, span.Length).TrimEnd() is Fence;
    }
}
