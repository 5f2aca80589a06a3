using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>"SEOUL, Oct. 29 (Yonhap) --", "DONETSK, May 20. /TASS/.": an agency's own report.</summary>
internal static class SiteDateline
{
    private const int Reach = 90;
    private const int MostLinesBefore = 12;

    public static string? Find(Draft draft)
    {
        SeedLine? first = draft.Lines.Skip(draft.BodyStart).Take(MostLinesBefore).FirstOrDefault(l => l.Shape == LineShape.Prose);
        if (first is null) return null;
        string head = first.Text[..Math.Min(Reach, first.Text.Length)];
        string? agency = BetweenSlashes(head) ?? InBrackets(head);
        return agency is null || IsSpokenOf(draft, agency) ? null : agency;
    }

    private static string? InBrackets(string head)
    {
        int open = head.IndexOf('(', StringComparison.Ordinal), close = head.IndexOf(')', StringComparison.Ordinal);
        if (open < 4 || close < open + 2 || close + 3 >= head.Length) return null;
        string after = head[(close + 1)..].TrimStart();
        string agency = head[(open + 1)..close];
        bool dash = after.Length > 0 && after[0] is '-' or '–' or '—';
        return dash && Tokens.StartsUpper(agency) && Tokens.Count(agency) <= 4 && Tokens.StartsUpper(head) ? agency : null;
    }

    private static string? BetweenSlashes(string head)
    {
        int open = head.IndexOf(" /", StringComparison.Ordinal), close = open < 0 ? -1 : head.IndexOf('/', open + 2);
        if (open < 3 || close < 0 || close + 1 >= head.Length || head[close + 1] is not ('.' or ' ' or '-')) return null;
        string agency = head[(open + 2)..close];
        return Tokens.StartsUpper(agency) && Tokens.Count(agency) <= 3 && Tokens.IsAllUpper(Tokens.Of(head)[0]) ? agency.Trim() : null;
    }

    /// <summary>"передаёт агентство АЗИ": somebody else took the report over.</summary>
    private static bool IsSpokenOf(Draft draft, string agency) =>
        draft.Lines.Any(l => l.Text.Length < 3_000 && (l.Text.Contains("агентство " + agency, StringComparison.Ordinal) || l.Text.Contains("агенція " + agency, StringComparison.Ordinal)
            || l.Text.Contains("agency " + agency, StringComparison.Ordinal) || l.Text.Contains("Agentur " + agency, StringComparison.Ordinal)));
}
