using System.Collections.Frozen;
using FactArchive.Core.Parsing.Seeds.Heads;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>Lines before the text that only their place explains: menus without marks, headlines of two sentences, pictures told in a sentence.</summary>
internal static class HeadShapes
{
    private const int Reach = 16;
    private const int MostMenuWords = 9;
    private const int MostHeadlineWords = 30;
    private const int MostPictureWords = 20;

    /// <summary>Words of sentences; menus and names of sites have few.</summary>
    private static readonly FrozenSet<string> Small =
        ("the a an of in on at to for and or is are was were be by from as after over amid with not no how why what who when where will has have says say said "
        + "der die das und in im am auf mit nach vor von zu für ist sind war wird nicht ein eine aus bei über wie was wer").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Verbs =
        "is are was were has have had will would can could said says say told tells shows show holds waits stands runs lost lost were did does do may might must began came went".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static void Refine(List<SeedLine> lines)
    {
        for (int i = 0; i < Math.Min(Reach, lines.Count); i++)
        {
            if (lines[i].Shape == LineShape.Headline && IsPersonOfPlace(lines, i)) continue;
            if (lines[i].Shape == LineShape.Prose && !IsHeadline(lines, i))
            {
                if (!lines.Skip(i + 1).Take(3).Any(l => l.Shape == LineShape.Meta)) break;
                continue;
            }

            if (lines[i].Shape == LineShape.Prose) lines[i].Shape = LineShape.Headline;
            else if (lines[i].Shape == LineShape.Headline && lines[i].Hint == MarkupHint.None && (IsMenu(lines[i].Text) || IsTicker(lines[i].Text))) lines[i].Shape = LineShape.Furniture;
        }
        MarkVerblessPicture(lines);
    }

    /// <summary>"Reto Camenisch, Sankt Verena" beside the date.</summary>
    private static bool IsPersonOfPlace(List<SeedLine> lines, int i)
    {
        string text = lines[i].Text;
        int comma = text.LastIndexOf(", ", StringComparison.Ordinal);
        bool dated = i > 0 && lines[i - 1].Shape == LineShape.Meta || i + 1 < lines.Count && lines[i + 1].Shape == LineShape.Meta;
        if (comma <= 0 || !dated || !PersonNames.IsListOfPersons(text[..comma]) || Tokens.Of(text[(comma + 2)..]) is not { Count: 1 or 2 } place || !place.TrueForAll(Tokens.StartsUpper)) return false;
        lines[i].Byline = new Byline(PersonNames.Read(text[..comma]), true);
        lines[i].Shape = LineShape.Byline;
        return true;
    }

    /// <summary>"In Dutch Hollow, the water turned brown. Then the letters stopped coming": closes nothing and stands over byline or date.</summary>
    private static bool IsHeadline(List<SeedLine> lines, int i)
    {
        SeedLine line = lines[i];
        if (SentenceEnd.Mark(line.Text) is not ('\0' or '"' or '?' or '!') || Tokens.Count(line.Text, MostHeadlineWords) >= MostHeadlineWords || CaptionLine.Read(line.Text) is not null) return false;
        for (int k = i + 1; k < Math.Min(lines.Count, i + 3); k++)
            if (lines[k].Shape is LineShape.Byline or LineShape.Meta || Fold.Bare(lines[k].Text) == Fold.Bare(line.Text)) return true;
        return false;
    }

    /// <summary>"Новости Афиша Справочник Объявления": capitals without a sentence between them.</summary>
    public static bool IsMenu(string text)
    {
        List<string> words = Tokens.Of(text);
        if (words.Count is < 3 or > MostMenuWords || text.IndexOfAny([',', '.', ':', ';', '«', '"', '“', '„', '?', '!', '—', '–', '(', '/', '\'', '’', '|']) >= 0) return false;
        if (text.Any(char.IsAsciiDigit) || (words.Count == 3 && PersonNames.IsListOfPersons(text)) || words.TrueForAll(Tokens.IsAllUpper)) return false;
        int upper = words.Count(Tokens.StartsUpper);
        bool cyrillic = text.Any(c => c is >= '\u0400' and <= '\u04FF');
        if (cyrillic) return upper * 10 >= words.Count * 7 && upper >= 3 && !(words.Count == 3 && MediaNames.Is(text));
        if (upper == words.Count && words.Count(MenuLine.IsItem) >= 3) return true;
        return upper * 10 >= words.Count * 6 && !words.Exists(Small.Contains) && words.Count(MenuLine.IsItem) >= 2;
    }

    /// <summary>"Валюта: $ 38,21 € 41,45", "+11° Пробки 4 балла": rates and weather.</summary>
    private static bool IsTicker(string text) =>
        text.Length < 100 && (text.Count(c => c is '$' or '€' or '₽' or '₴' or '£') >= 2 || text.Contains('°', StringComparison.Ordinal)) && text.Any(char.IsAsciiDigit) && Tokens.Count(text) <= 10;

    /// <summary>"Rosalie Vance with her jars on the porch of her home.": no verb, right below date or byline and right above the text.</summary>
    private static void MarkVerblessPicture(List<SeedLine> lines)
    {
        int first = lines.FindIndex(l => l.Shape == LineShape.Prose);
        if (first <= 1 || first + 1 >= lines.Count || lines[first].BlankAfter || lines[first + 1].Shape != LineShape.Prose || lines[first - 1].Shape is not (LineShape.Meta or LineShape.Byline)) return;
        List<string> words = Tokens.Of(lines[first].Text);
        bool verbless = words.Count is >= 4 and <= MostPictureWords && !SentenceEnd.HasInner(lines[first].Text) && lines[first].Text.All(char.IsAscii)
            && !words.Exists(w => Verbs.Contains(w) || (char.IsLower(w[0]) && w.Length > 3 && w.EndsWith("ed", StringComparison.Ordinal)));
        if (!verbless || !words.Exists(w => w is "with" or "at" or "on" or "in" or "near" or "outside")) return;
        lines[first].Shape = LineShape.Caption;
        lines[first].Caption = new CaptionLine(null, false);
    }
}
