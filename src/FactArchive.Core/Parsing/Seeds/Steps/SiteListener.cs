using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>A name in quotes to which the report's people speak more than once: «у коментарі «Фактолову»», "told «X»".</summary>
internal static class SiteListener
{
    private const int LongestLine = 3_000;

    private static readonly string[] Cues =
    [
        "розпові", "повідоми", "сказа", "коментарі", "коментар", "листі до", "відповіді", "відповідь", "заяви", "поясни", "підтверди", "розмові з", "інтерв'ю",
        "рассказ", "сообщи", "сказал", "комментарии", "комментарий", "письме", "ответе", "ответ", "заяви", "поясни", "подтверди", "разговоре с", "интервью", "ответил",
    ];

    public static string? Find(Draft draft)
    {
        var heard = new List<string>();
        foreach (SeedLine line in draft.Lines.Where(l => l.Roles.Contains(LineRole.Body) && l.Text.Length < LongestLine))
            foreach (string name in QuotedNames(line.Text)) heard.Add(name);
        foreach (string name in heard)
            if (heard.Count(other => Same(name, other)) >= 2) return Nominative(heard.First(other => Same(name, other)));
        return null;
    }

    /// <summary>One or two words in quotes right behind a verb of telling or a preposition.</summary>
    private static IEnumerable<string> QuotedNames(string text)
    {
        for (int open = text.IndexOf('«', StringComparison.Ordinal); open >= 0; open = text.IndexOf('«', open + 1))
        {
            int close = text.IndexOf('»', open);
            if (close < 0) yield break;
            string name = text[(open + 1)..close], before = Fold.Of(text[Math.Max(0, open - 20)..open]);
            bool named = Tokens.Count(name) is 1 or 2 && Tokens.StartsUpper(name) && name.All(c => char.IsLetter(c) || c is ' ' or '-');
            if (named && Array.Exists(Cues, c => before.Contains(c, StringComparison.Ordinal))) yield return name;
        }
    }

    private static bool Same(string a, string b)
    {
        int length = Math.Max(3, Math.Min(a.Length, b.Length) - 2);
        return a.Length >= length && b.Length >= length && string.CompareOrdinal(a, 0, b, 0, length) == 0;
    }

    /// <summary>A masculine name without the ending of its case.</summary>
    private static string Nominative(string name) =>
        name.EndsWith("ові", StringComparison.Ordinal) || name.EndsWith("еві", StringComparison.Ordinal) ? name[..^3] : name[^1] is 'у' or 'а' && !name.Contains(' ', StringComparison.Ordinal) ? name[..^1] : name;
}
