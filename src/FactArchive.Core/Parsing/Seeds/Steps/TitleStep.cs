using FactArchive.Core.Parsing.Seeds.Heads;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>
/// Chooses the headline among the lines before the text. Nothing is promoted to it: a file may have none.
/// </summary>
internal static class TitleStep
{
    private const int FewestWords = 3;
    private const int MostWords = 40;

    /// <summary>A headline stands no lower than this.</summary>
    private const int Reach = 120;

    /// <summary>A longer headline is not a better one.</summary>
    private const int EnoughWords = 5;

    private const int MostWordsBesideSite = 4;

    private const int LongestDeck = 26;

    /// <summary>What parts a headline from the site's name in a browser's window.</summary>
    private static readonly string[] WindowBars = [" | ", " - ", " – ", " — ", " :: ", " // "];

    public static void Run(Draft draft)
    {
        if (draft.Title is null) Choose(draft);
        if (draft.Title is null) return;
        MarkRepeats(draft);
    }

    private static void Choose(Draft draft)
    {
        SeedLine? best = null;
        double bestScore = 0;
        for (int i = 0; i < Math.Min(Reach, draft.BodyStart); i++)
        {
            SeedLine line = draft.Lines[i];
            if (!IsCandidate(draft, i)) continue;
            double score = Score(draft, i);
            if (score <= bestScore) continue;
            best = line;
            bestScore = score;
        }
        if (best is null) return;
        best = FirstOfSame(draft, best);
        best.Add(LineRole.Title);
        draft.Title = Headline.WithoutSlug(best.Text);
        draft.TitleLine = best.Number;
    }

    /// <summary>Of a headline that stands more than once the first is the headline.</summary>
    private static SeedLine FirstOfSame(Draft draft, SeedLine best)
    {
        for (int i = 0; i < Math.Min(Reach, draft.BodyStart); i++)
            if (IsCandidate(draft, i) && Fold.Bare(draft.Lines[i].Text) == Fold.Bare(best.Text)) return draft.Lines[i];
        return best;
    }

    private static bool IsCandidate(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        if (line.Hint == MarkupHint.Headline) return true;
        if (line.Shape != LineShape.Headline || !line.IsOpenBesides(LineRole.Metadata, LineRole.Copyright)) return false;
        if (NamesOnlySite(draft, line) || HasPlainTwin(draft, index)) return false;
        int words = Tokens.Count(line.Text, MostWords);
        if (NamesIssue(line.Text) || NamesPaperAndDesk(line.Text) || IsBracketed(line.Text) || (words == FewestWords && IsName(line.Text) && Repeats(draft, index) == 0)) return false;
        if (words <= 4 && Announcement.Asks(line.Text) && Repeats(draft, index) == 0) return false;
        return words < MostWords && (words >= FewestWords || (words == 2 && (Repeats(draft, index) > 0 || NextIsFact(draft, index))));
    }

    /// <summary>"Голос Севера — Русская служба": a paper's name, a dash, and what of it.</summary>
    private static bool NamesPaperAndDesk(string text)
    {
        foreach (string bar in WindowBars)
        {
            int at = text.IndexOf(bar, StringComparison.Ordinal);
            if (at > 0 && MediaNames.Is(text[..at]) && Tokens.Count(text[..at]) <= 3 && PersonNames.IsFunction(text[(at + bar.Length)..])) return true;
        }
        return false;
    }

    /// <summary>"Газета «Заря» № 30 (9412)", "Nr. 41/2023": which issue it is.</summary>
    private static bool NamesIssue(string text)
    {
        foreach (string sign in (ReadOnlySpan<string>)["№ ", "№", "Nr. ", "No. ", "Issue "])
        {
            int at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at >= 0 && at + sign.Length < text.Length && char.IsAsciiDigit(text[at + sign.Length]) && (at == 0 || MediaNames.IsPart(text.Split(' ')[0]))) return true;
        }
        return false;
    }

    /// <summary>The site's name, or a tagline with it: "A blog of the Kestrel Centre".</summary>
    private static bool NamesOnlySite(Draft draft, SeedLine line)
    {
        string bare = Fold.Bare(line.Text);
        return draft.KnownSites.Contains(bare) || draft.KnownSites.Any(s => Tokens.Count(s) >= 2 && bare.Contains(s, StringComparison.Ordinal) && Tokens.Count(bare) - Tokens.Count(s) <= MostWordsBesideSite);
    }

    /// <summary>"Storm hits Dunmore | Vale Guardian" where "Storm hits Dunmore" stands as well: the window's title.</summary>
    private static bool HasPlainTwin(Draft draft, int index)
    {
        foreach (string bar in WindowBars)
        {
            int at = draft.Lines[index].Text.LastIndexOf(bar, StringComparison.Ordinal);
            if (at <= 0 || !IsOtherLine(draft, index, Fold.Bare(draft.Lines[index].Text[..at]))) continue;
            string site = draft.Lines[index].Text[(at + bar.Length)..].Split(", ")[0];
            if (!draft.SiteNames.Contains(site)) draft.SiteNames.Add(site);
            return true;
        }
        return false;
    }

    private static bool IsOtherLine(Draft draft, int index, string bare) =>
        draft.Lines.Take(Math.Min(Reach, draft.BodyStart)).Where((_, i) => i != index).Any(l => l.Text.Length < 400 && Fold.Bare(l.Text) == bare);

    private static bool IsBracketed(string text) => text[0] is '[' or '(' && text[^1] is ']' or ')' && text.IndexOfAny([']', ')']) == text.Length - 1;

    /// <summary>Three words with capitals name a site or a section sooner than they tell news.</summary>
    private static bool IsName(string text) => Tokens.Of(text).TrueForAll(Tokens.StartsUpper) && SentenceEnd.Mark(text) == '\0' && !text.Contains(':', StringComparison.Ordinal);

    private static double Score(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        if (line.Hint == MarkupHint.Headline) return 100;
        double score = 1 + 0.5 * Math.Min(EnoughWords, Tokens.Count(line.Text, EnoughWords));
        if (IsInTitleCase(line.Text) && draft.At(index - 1) is { Shape: LineShape.Headline, BlankAfter: false } above && !IsInTitleCase(above.Text)) score += 3;
        score += 4 * Math.Min(1, Repeats(draft, index));
        if (IsFirstAboveFact(draft, index)) score += 2;
        if (PreviousIsFact(draft, index)) score += 1.5;
        if (IsUnderPicture(draft, index)) score -= 5;
        if (IsBelowByline(draft, index) && IsOnText(draft, index)) score -= 3;
        if (line.Text.Contains(" | ", StringComparison.Ordinal) || line.Text.Contains(" / ", StringComparison.Ordinal)) score -= 2;
        if (IsOverPicture(draft, index)) score -= 2;
        return score;
    }

    /// <summary>"Leaky by Design: How Tools Still Reach Ostrania": nearly every word of some length with a capital, as only headlines have it.</summary>
    private static bool IsInTitleCase(string text)
    {
        List<string> words = Tokens.Of(text).FindAll(w => w.Length > 3);
        return words.Count >= 4 && words.Count(Tokens.StartsUpper) * 10 >= words.Count * 8;
    }

    private static int Repeats(Draft draft, int index) => draft.HeadCount(draft.Lines[index].Text) - 1;

    /// <summary>The first of the lines that stand right above byline or date: the headline, and below it perhaps a second one.</summary>
    private static bool IsFirstAboveFact(Draft draft, int index)
    {
        if (index > 0 && IsCandidate(draft, index - 1) && Tokens.Count(draft.Lines[index - 1].Text, EnoughWords) >= 4) return false;
        int next = index + 1;
        while (next < draft.BodyStart && next <= index + 4 && (IsCandidate(draft, next) || IsBetween(draft.Lines[next]))) next++;
        return IsFact(draft.At(next)) || (draft.At(next) is { Shape: LineShape.Headline } section && Tokens.Count(section.Text) <= 3 && IsFact(draft.At(next + 1)));
    }

    /// <summary>What may stand between headline and byline: the picture, or a deck of a sentence or two.</summary>
    private static bool IsBetween(SeedLine line) =>
        line.Shape is LineShape.Caption or LineShape.Fragment || (line.Shape == LineShape.Prose && Tokens.Count(line.Text, LongestDeck) < LongestDeck);

    /// <summary>Below the facts and right above a caption: what the picture shows.</summary>
    private static bool IsOverPicture(Draft draft, int index) =>
        PreviousIsFact(draft, index) && !draft.Lines[index].BlankAfter && draft.At(index + 1) is { Shape: LineShape.Caption };

    private static bool NextIsFact(Draft draft, int index) => IsFact(draft.At(index + 1));

    private static bool PreviousIsFact(Draft draft, int index) => IsFact(draft.At(index - 1));

    private static bool IsFact(SeedLine? line) => line?.Shape is LineShape.Byline or LineShape.Meta;

    private static bool IsUnderPicture(Draft draft, int index) => draft.At(index - 1)?.Shape is LineShape.Fragment;

    private static bool IsBelowByline(Draft draft, int index)
    {
        for (int i = 0; i < index; i++)
            if (draft.Lines[i].Shape == LineShape.Byline) return true;
        return false;
    }

    private static bool IsOnText(Draft draft, int index) => index + 1 == draft.BodyStart && !draft.Lines[index].BlankAfter;

    /// <summary>The same words, perhaps with the site's name behind a bar or dash as in a browser's title.</summary>
    private static bool IsRepeat(Draft draft, SeedLine line)
    {
        if (Fold.Bare(Headline.WithoutSlug(line.Text)) == draft.TitleBare) return true;
        foreach (string bar in WindowBars)
        {
            int at = line.Text.LastIndexOf(bar, StringComparison.Ordinal);
            if (at > 0 && Fold.Bare(line.Text[..at]) == draft.TitleBare) return true;
        }
        return false;
    }

    private static void MarkRepeats(Draft draft)
    {
        foreach (SeedLine line in draft.Lines.Take(draft.BodyStart))
        {
            if (line.Number == draft.TitleLine || line.Text.Length > 400 || !line.IsOpen) continue;
            if (!IsRepeat(draft, line) || line.Shape == LineShape.Fragment) continue;
            if (line.Shape == LineShape.Caption) continue;
            line.Drop(LineRole.TitleRepeat, "the headline again");
        }
    }
}
