using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>
/// The names or initials before the turns of an interview ("PETTIBONE: Slowly."). A report has them if two of them come again and one
/// of them asks.
/// </summary>
internal sealed class DialogueLabels
{
    private const int Longest = 32;

    private readonly Dictionary<string, (int Turns, int Questions)> _labels = new(StringComparer.Ordinal);

    public DialogueLabels(Report report)
    {
        foreach (Block block in report.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph || LabelOf(block.Text) is not { } label) continue;
            (int turns, int questions) = _labels.GetValueOrDefault(label);
            _labels[label] = (turns + 1, questions + (block.Text.Contains('?', StringComparison.Ordinal) ? 1 : 0));
        }
        IsDialogue = _labels.Values.Count(l => l.Turns > 1) > 1 && _labels.Values.Any(l => l.Turns > 1 && l.Questions * 2 > l.Turns)
            && _labels.Values.Any(l => l.Turns > 1 && l.Questions * 2 <= l.Turns);
    }

    public bool IsDialogue { get; }

    /// <summary>The label of a turn; null if the text begins with none.</summary>
    public string? Of(string text) => IsDialogue && LabelOf(text) is { } label && _labels[label].Turns > 1 ? label : null;

    public bool Asks(string label) => _labels[label] is var turns && turns.Questions * 2 > turns.Turns;

    private static string? LabelOf(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > Longest || colon + 2 >= text.Length || text[colon + 1] != ' ') return null;
        int words = 1;
        for (int i = 0; i < colon; i++)
        {
            bool begins = i == 0 || text[i - 1] is ' ' or '-' or '.';
            if (text[i] == ' ') words++;
            else if (begins && !char.IsUpper(text[i]) || !char.IsLetter(text[i]) && text[i] is not ('-' or '.' or '\'' or '’')) return null;
        }
        return words <= 3 ? text[..colon] : null;
    }
}
