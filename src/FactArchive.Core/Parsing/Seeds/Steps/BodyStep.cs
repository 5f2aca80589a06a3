using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>The lines of the text itself: paragraphs, and what stands between them.</summary>
internal static class BodyStep
{
    public static void Run(Draft draft)
    {
        for (int i = draft.BodyStart; i < draft.TailStart; i++)
            if (draft.Lines[i].Number != draft.TitleLine || draft.Lines[i].Shape == LineShape.Prose) Assign(draft, i);
    }

    private static void Assign(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        switch (line.Shape)
        {
            case LineShape.Taken: break;
            case LineShape.Markup: line.Drop(LineRole.Markup, "markup"); break;
            case LineShape.Prose: draft.AddBlock(line, BlockKind.Paragraph, LineRole.Body); break;
            case LineShape.ListItem: draft.AddBlock(line, BlockKind.ListItem, LineRole.ListItem); break;
            case LineShape.Number when !TableCells.IsInTable(draft, index): line.Drop(LineRole.Boilerplate, "a number alone"); break;
            case LineShape.TableRow or LineShape.Number: draft.AddBlock(line, BlockKind.TableRow, LineRole.TableRow); break;
            case LineShape.EmbedAuthor or LineShape.EmbedPost: draft.AddBlock(line, BlockKind.Embed, LineRole.Embed); break;
            case LineShape.Caption: FactSteps.TakeCaption(draft, line); break;
            case LineShape.Source: line.Drop(LineRole.SourceLine, "names the report's sources"); break;
            case LineShape.Tags: line.Drop(LineRole.Tags, "tags"); break;
            case LineShape.Copyright: FactSteps.TakeCopyright(draft, line); break;
            case LineShape.Related: RelatedLines.Take(draft, line); break;
            case LineShape.RelatedLabel: line.Drop(LineRole.RelatedLabel, "announces another report"); break;
            case LineShape.Teaser: Teaser(draft, line); break;
            case LineShape.Meta: FactSteps.TakeDatesAndTime(draft, line, DatePlace.Tail); break;
            case LineShape.Byline when !line.Byline!.IsLabelled: Heading(draft, index); break;
            case LineShape.Byline: FactSteps.TakeByline(draft, line, DatePlace.Tail); break;
            case LineShape.Headline: Heading(draft, index); break;
            case LineShape.Fragment: Fragment(draft, index); break;
            case LineShape.Furniture when OtherHeadlines.Announces(line.Folded) && draft.At(index + 1)?.Shape is LineShape.Headline:
                line.Shape = LineShape.RelatedLabel;
                line.Drop(LineRole.RelatedLabel, "announces other reports");
                break;
            default: line.Drop(LineRole.Boilerplate, "page furniture"); break;
        }
    }

    private static void Teaser(Draft draft, SeedLine line)
    {
        bool afterHeadline = draft.Blocks.Count > 0 && draft.Blocks[^1].Kind == BlockKind.RelatedHeadline;
        if (afterHeadline || draft.Blocks.Count == 0) line.Drop(LineRole.Teaser, "a cut text of another report");
        else draft.AddBlock(line, BlockKind.Paragraph, LineRole.Body);
    }

    private static void Heading(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        if (IsAltOfNext(draft, index)) TakeAlt(draft, line);
        else if (Turns.IsSpeaker(line.Text)) draft.AddBlock(line, BlockKind.Paragraph, LineRole.Body);
        else if (draft.Title is not null && Fold.Bare(line.Text) == draft.TitleBare) line.Drop(LineRole.TitleRepeat, "the headline again");
        else if (HeadingKind.PointsElsewhere(draft, index)) RelatedLines.Take(draft, line);
        else draft.AddBlock(line, BlockKind.Subheading, LineRole.Subheading);
    }

    /// <summary>Right above a caption that has the same words: the picture's alternative text.</summary>
    private static bool IsAltOfNext(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        if (line.BlankAfter || draft.At(index + 1) is not { Shape: LineShape.Caption } caption) return false;
        List<string> words = Tokens.Of(line.Text);
        string text = caption.Folded;
        return words.Count >= 3 && words.Count(w => text.Contains(Fold.Of(w), StringComparison.Ordinal)) * 10 >= words.Count * 7;
    }

    private static void TakeAlt(Draft draft, SeedLine line)
    {
        if (draft.ImageAlt is null)
        {
            draft.ImageAlt = line.Text;
            line.Add(LineRole.ImageAlt);
        }
        else
        {
            line.Drop(LineRole.ImageAlt, "describes a further picture");
        }
    }

    /// <summary>Words in lower case without an end: the rest of a broken paragraph, or a picture's alternative text.</summary>
    private static void Fragment(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        if (Tokens.Count(line.Text) < 8 && line.Text.IndexOf(',', StringComparison.Ordinal) < 0) line.Drop(LineRole.ImageAlt, "describes a further picture");
        else draft.AddBlock(line, BlockKind.Paragraph, LineRole.Body);
    }
}
