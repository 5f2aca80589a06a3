namespace FactArchive.Core.Detection;

/// <summary>A semicolon ends an English sentence as far as attributions go.</summary>
internal static class Semicolons
{
    /// <summary>The first semicolon after which another sentence stands; -1 if there is none.</summary>
    public static int Break(Scanner scan, int from, int to)
    {
        for (int i = from + 1; i + 2 < to; i++)
        {
            if (scan[i].Kind == TokenKind.Colon) return -1;
            if (scan[i].Kind != TokenKind.Semicolon) continue;
            bool goesOn = scan[i + 1].Is(WordTraits.Complementizer) && scan[i + 1].Lower == "that"
                || scan[i + 1].Is(WordTraits.Coordinator) && scan[i + 2].Lower == "that";
            return goesOn || scan.CountWords(i + 1, to) < 3 || !HasVerb(scan, i + 1, to) ? -1 : i;
        }
        return -1;
    }

    private static bool HasVerb(Scanner scan, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan[i].Verb is { } verb && !verb.Has(CueTraits.Noun) && !scan[i].Upper || scan[i].Kind == TokenKind.Quote) return true;
        }
        return scan.HasAnyFinite(from, to);
    }
}
