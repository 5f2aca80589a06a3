using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>The place before the first sentence: "SEOUL, Oct. 29 (Yonhap) --".</summary>
internal static class Dateline
{
    private const int Longest = 60;

    /// <summary>"PORT HALMAR —" on a line of its own.</summary>
    public static bool IsAlone(string text)
    {
        if (text.Length > Longest || text.Length < 4 || text[^1] is not ('—' or '–' or '-')) return false;
        string place = text.TrimEnd('—', '–', '-', ' ');
        return Tokens.Count(place) <= 5 && Tokens.IsAllUpper(place);
    }
}
