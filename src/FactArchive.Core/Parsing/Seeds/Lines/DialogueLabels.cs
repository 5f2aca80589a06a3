using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>
/// "Host: Where did they come from?" – the turns of a conversation, known by labels that come back. What stands behind
/// them is text of the report, though it may close no sentence; verdicts of fact checks come back as well, but close none.
/// </summary>
internal static class DialogueLabels
{
    private const int LongestLabel = 40;
    private const int MostWordsInLabel = 4;
    private const int FewestTurns = 4;

    public static void Mark(List<SeedLine> lines)
    {
        Dictionary<string, List<SeedLine>> turns = Turns(lines);
        if (turns.Values.Sum(t => t.Count) < FewestTurns) return;
        foreach (SeedLine line in turns.Values.SelectMany(t => t))
            if (line.Shape is LineShape.Headline or LineShape.Fragment or LineShape.Related) (line.Shape, line.LabelLength) = (LineShape.Prose, 0);
    }

    /// <summary>Lines by the label that more than one of them has, at least one of these with whole sentences.</summary>
    private static Dictionary<string, List<SeedLine>> Turns(List<SeedLine> lines) => lines
        .Where(l => l.Shape is LineShape.Headline or LineShape.Fragment or LineShape.Prose or LineShape.Related)
        .Select(l => (Line: l, Label: LabelOf(l.Text)))
        .Where(t => t.Label.Length > 0)
        .GroupBy(t => t.Label, t => t.Line, StringComparer.Ordinal)
        .Where(g => g.Skip(1).Any() && g.Any(l => l.Shape == LineShape.Prose && SentenceEnd.IsClosed(l.Text)))
        .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);

    private static string LabelOf(string text)
    {
        int colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOf(':');
        if (colon < 2 || colon + 2 >= text.Length || text[colon + 1] != ' ' || !char.IsUpper(text[0])) return "";
        string label = text[..colon];
        return Tokens.Count(label) <= MostWordsInLabel && IsLetters(label) ? label : "";
    }

    private static bool IsLetters(string label)
    {
        foreach (char c in label)
            if (!char.IsLetter(c) && c is not (' ' or '-' or '.' or '\'' or '’' or 'ʼ')) return false;
        return true;
    }
}
