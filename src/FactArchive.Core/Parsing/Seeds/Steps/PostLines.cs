using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>Posts of social networks by the lines around them: signatures below, announcements above.</summary>
internal static class PostLines
{
    public static void Mark(List<SeedLine> lines)
    {
        MarkPosts(lines);
        MarkAnnouncedPosts(lines);
    }

    /// <summary>The text of a post stands on the lines right above its signature.</summary>
    private static void MarkPosts(List<SeedLine> lines)
    {
        for (int i = 1; i < lines.Count; i++)
            if (lines[i - 1] is { Shape: LineShape.EmbedPost, Hint: MarkupHint.None } && lines[i] is { Shape: LineShape.Meta, BlankBefore: false }) lines[i].Shape = LineShape.EmbedAuthor;
        for (int i = lines.Count - 1; i > 0; i--)
        {
            if (lines[i].Shape is not (LineShape.EmbedAuthor or LineShape.EmbedPost)) continue;
            SeedLine above = lines[i - 1];
            if (lines[i].Shape == LineShape.EmbedPost) continue;
            bool signed = lines[i].Shape == LineShape.EmbedAuthor && above.Shape is LineShape.Prose or LineShape.Headline or LineShape.Fragment or LineShape.ListItem;
            if (signed && !lines[i].BlankBefore) above.Shape = LineShape.EmbedPost;
            else if (signed && StartsWithSymbol(above.Text)) above.Shape = LineShape.EmbedPost;
        }
    }

    /// <summary>"… wrote on Facebook:" and then words that no quote marks hold and no sentence closes.</summary>
    private static void MarkAnnouncedPosts(List<SeedLine> lines)
    {
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].Shape is not (LineShape.Headline or LineShape.Fragment) && !StartsWithSymbol(lines[i].Text)
                && !EmbedShape.HoldsPicture(lines[i].Text))
                continue;
            SeedLine above = lines[i - 1];
            bool announced = above.Shape == LineShape.Prose && SentenceEnd.Mark(above.Text) == ':'
                && (EmbedShape.NamesNetwork(above.Text) || EmbedShape.HoldsPicture(lines[i].Text));
            if (announced && !EmbedShape.IsQuoted(lines[i].Text)) lines[i].Shape = LineShape.EmbedPost;
        }
    }

    private static bool StartsWithSymbol(string text) => text.Length > 0 && (char.IsSurrogate(text[0]) || text[0] is '#' or '@' || char.IsSymbol(text[0]));
}
