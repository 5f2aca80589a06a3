using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace FactArchive.Core.Parsing;

/// <summary>The Markdown that editors write: CommonMark with tables, footnotes and heading ids, without raw HTML.</summary>
public static class MarkdownDialect
{
    /// <summary>Longest text in UTF-16 units: a long hand-written page has a tenth of it.</summary>
    public const int LongestText = 200_000;

    /// <summary>Marks that can open something; a text with fewer cannot be nested beyond what is rendered.</summary>
    private const int HarmlessMarks = 60;

    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseFootnotes()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    /// <summary>What keeps a text from being rendered, as the end of a sentence; null where nothing does.</summary>
    public static string? FaultOf(string markdown)
    {
        if (markdown.Length > LongestText) return $"is longer than {LongestText} characters; divide it";
        return Marks(markdown) > HarmlessMarks && !CanBeRendered(markdown) ? "is nested too deeply; write it plainer" : null;
    }

    private static int Marks(ReadOnlySpan<char> markdown)
    {
        int marks = 0;
        foreach (char c in markdown)
            if (c is '[' or '(' or '*' or '_' or '>' or '~' or '`' or '-' or '+' or '|' or '!') marks++;
        return marks;
    }

    /// <summary>Markdig counts depth while it parses and while it renders, and says so with this exception.</summary>
    private static bool CanBeRendered(string markdown)
    {
        try
        {
            Markdig.Markdown.ToHtml(markdown, Pipeline);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
