using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>The lines behind the text: tags, cards of other reports, forms and notices.</summary>
internal static class TailStep
{
    public static void Run(Draft draft)
    {
        for (int i = draft.TailStart; i < draft.Lines.Count; i++)
            if (draft.Lines[i].Number != draft.TitleLine) Assign(draft, i);
    }

    private static void Assign(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        switch (line.Shape)
        {
            case LineShape.Taken: break;
            case LineShape.Markup: line.Drop(LineRole.Markup, "markup"); break;
            case LineShape.Copyright: FactSteps.TakeCopyright(draft, line); break;
            case LineShape.Tags: line.Drop(LineRole.Tags, "tags"); break;
            case LineShape.Source: line.Drop(LineRole.SourceLine, "names the report's sources"); break;
            case LineShape.Caption when line.Text[0] == '©' && line.Caption is { CreditOnly: true }: FactSteps.TakeCopyright(draft, line); break;
            case LineShape.Caption: FactSteps.TakeCaption(draft, line); break;
            case LineShape.Related: RelatedLines.Take(draft, line); break;
            case LineShape.RelatedLabel when ListNames.Is(line.Folded) && !IsOverReports(draft, index): goto default;
            case LineShape.RelatedLabel: line.Drop(LineRole.RelatedLabel, "announces other reports"); break;
            case LineShape.Teaser: line.Drop(LineRole.Teaser, "a cut text of another report"); break;
            case LineShape.Byline: Byline(draft, index); break;
            case LineShape.Meta: FactSteps.TakeDatesAndTime(draft, line, DatePlace.Tail); break;
            case LineShape.EmbedAuthor or LineShape.EmbedPost: draft.AddBlock(line, BlockKind.Embed, LineRole.Embed); break;
            case LineShape.Headline: TailHeadline.Assign(draft, index); break;
            case LineShape.Fragment: Fragment(line); break;
            case LineShape.Prose: Prose(draft, index); break;
            case LineShape.Furniture: Furniture(draft, index); break;
            default: line.Drop(LineRole.Boilerplate, "page furniture"); break;
        }
    }

    private static bool IsOverReports(Draft draft, int index) =>
        draft.At(index + 1)?.Shape is LineShape.Headline or LineShape.Prose or LineShape.Meta or LineShape.Related or LineShape.ListItem;

    private static void Furniture(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        bool overHeadline = draft.At(index + 1)?.Shape is LineShape.Headline;
        bool named = ListNames.MayBe(line.Folded);
        bool leads = NextArticle.Is(line.Folded.TrimStart('←', ' ')) && Tokens.Count(line.Text) <= 3;
        if (overHeadline && (OtherHeadlines.Announces(line.Folded) || leads || named))
        {
            line.Shape = LineShape.RelatedLabel;
            line.Drop(LineRole.RelatedLabel, "announces other reports");
        }
        else if (NextArticle.Is(line.Folded)) line.Drop(LineRole.Teaser, "leads to other reports");
        else if (TagLine.IsParted(draft, line.Text)) line.Drop(LineRole.Tags, "tags");
        else line.Drop(LineRole.Boilerplate, "page furniture");
    }

    /// <summary>A name alone signs the text if it stands right below it and nobody has signed above.</summary>
    private static void Byline(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        bool bare = !line.Byline!.IsLabelled;
        bool signs = index == draft.TailStart && !draft.HasByline && bare;
        bool many = Tokens.Count(line.Text) >= 4 && !line.Text.Contains(',', StringComparison.Ordinal);
        if (bare && (TagLine.IsOfText(draft, line) || TagLine.NamesOfText(draft, line.Text) || many))
        {
            line.Drop(LineRole.Tags, "tags");
            return;
        }
        if (signs) line.Byline = line.Byline! with { IsLabelled = true };
        if (line.Byline!.IsLabelled) FactSteps.TakeByline(draft, line, DatePlace.Tail);
        else line.Drop(LineRole.Boilerplate, "a name behind the text");
    }

    private static void Fragment(SeedLine line)
    {
        if (Tokens.Count(line.Text) <= 10) line.Drop(LineRole.Tags, "tags");
        else line.Drop(LineRole.Boilerplate, "page furniture");
    }

    private static void Prose(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        bool card = draft.At(index - 1)?.Roles.Contains(LineRole.RelatedHeadline) == true;
        if (card || TeaserShape.IsCut(line.Text)) line.Drop(LineRole.Teaser, "first words of another report");
        else line.Drop(LineRole.Boilerplate, Zones.IsAboutAuthor(draft, line) ? "about the author" : "a notice behind the text");
    }
}
