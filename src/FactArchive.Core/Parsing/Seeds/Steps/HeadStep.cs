using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds.Dates;
using FactArchive.Core.Parsing.Seeds.Heads;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>The lines before the text: headline, byline, dates, picture, and the page's furniture.</summary>
internal static class HeadStep
{
    /// <summary>A second, smaller headline below the headline says more than a menu's item.</summary>
    private const int FewestDeckWords = 5;

    /// <summary>What stands between headline and "© X" in so many words is a second headline and tells of no picture.</summary>
    private const int DeckWords = 7;

    /// <summary>A deck has fewer words than this; what has more is the first paragraph.</summary>
    private const int LongestDeck = 26;

    /// <summary>A page's head is no longer than this.</summary>
    private const int Reach = 60;

    public static void Run(Draft draft)
    {
        TitleStep.Run(draft);
        for (int i = 0; i < draft.BodyStart; i++)
            if (draft.Lines[i].Number != draft.TitleLine && draft.Lines[i].IsOpenBesides(LineRole.Metadata, LineRole.Copyright)) Assign(draft, i);
    }

    private static void Assign(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        switch (line.Shape)
        {
            case LineShape.Taken: break;
            case LineShape.Markup: line.Drop(LineRole.Markup, "markup"); break;
            case LineShape.Copyright: FactSteps.TakeCopyright(draft, line); break;
            case LineShape.Byline: Byline(draft, line); break;
            case LineShape.Meta: Facts(draft, line); break;
            case LineShape.Caption: FactSteps.TakeCaption(draft, line); break;
            case LineShape.Fragment: Fragment(draft, index); break;
            case LineShape.Headline: OtherHeadline(draft, index); break;
            case LineShape.Prose: Prose(draft, index); break;
            case LineShape.Tags when line.Number < draft.TitleLine: line.Drop(LineRole.Boilerplate, "the page's section"); break;
            case LineShape.Tags: line.Drop(LineRole.Tags, "tags"); break;
            case LineShape.Source: Source(draft, line); break;
            case LineShape.EmbedAuthor or LineShape.EmbedPost: draft.AddBlock(line, BlockKind.Embed, LineRole.Embed); break;
            case LineShape.Related: RelatedLines.Take(draft, line); break;
            case LineShape.RelatedLabel when line.Number < draft.TitleLine: line.Drop(LineRole.Boilerplate, "page furniture"); break;
            case LineShape.RelatedLabel: line.Drop(LineRole.RelatedLabel, "announces another report"); break;
            case LineShape.TableRow: draft.AddBlock(line, BlockKind.TableRow, LineRole.TableRow); break;
            case LineShape.ListItem when draft.TitleLine > 0 && line.Number > draft.TitleLine: draft.AddBlock(line, BlockKind.ListItem, LineRole.ListItem); break;
            case LineShape.Teaser: line.Drop(LineRole.Teaser, "a cut text"); break;
            default: line.Drop(LineRole.Boilerplate, "page furniture"); break;
        }
    }

    /// <summary>A name alone above the headline is a menu's; below it the author's.</summary>
    private static void Byline(Draft draft, SeedLine line)
    {
        bool above = draft.TitleLine > 0 && line.Number < draft.TitleLine;
        bool better = HasBetterByline(draft, line);
        if (!line.Byline!.IsLabelled && (above || better) && !line.Meta.HasDate) line.Drop(LineRole.Boilerplate, "page furniture");
        else FactSteps.TakeByline(draft, line, DatePlace.Page);
    }

    private static bool HasBetterByline(Draft draft, SeedLine line)
    {
        foreach (SeedLine other in draft.Lines.Take(Math.Min(Reach, draft.BodyStart)))
            if (other != line && other is { Shape: LineShape.Byline, Byline: { } byline } && (byline.IsLabelled || other.Meta.HasDate)) return true;
        return false;
    }

    /// <summary>"Source: Sinova  Editor: hh  2023-07-01 19:22:15": the day of publication behind the source.</summary>
    private static void Source(Draft draft, SeedLine line)
    {
        bool dated = line.Meta.Dates is [{ IsWhole: true, HasTime: true }];
        if (dated) FactSteps.TakeDatesAndTime(draft, line, DatePlace.Page);
        line.Drop(LineRole.SourceLine, "names the report's sources");
    }

    private static void Facts(Draft draft, SeedLine line)
    {
        bool header = (draft.TitleLine == 0 || line.Number < draft.TitleLine) && IsSiteHeader(draft, line);
        FactSteps.TakeDatesAndTime(draft, line, header ? DatePlace.Header : DatePlace.Page);
        if (!header && draft.TitleLine > 0 && line.Number < draft.TitleLine && line.Meta.HasDate && line.Meta.Rest.Any(char.IsAsciiDigit)) line.Add(LineRole.Boilerplate);
        if (!header || !line.Meta.HasDate) return;
        line.Add(LineRole.SiteLabel);
        draft.SiteNames.Add(line.Meta.Rest);
    }

    /// <summary>"Fenn Weekly | Tuesday, 5 March 2024": the site's name and the day on which the page was fetched; not a section's.</summary>
    private static bool IsSiteHeader(Draft draft, SeedLine line)
    {
        string name = line.Meta.Rest;
        if (name.Length == 0 || !line.Meta.HasDate || !char.IsLetter(name[0]) || name.Any(char.IsAsciiDigit)) return false;
        bool weekday = Tokens.Of(line.Text).Exists(w => Weekdays.Is(Fold.Of(w)));
        return (MediaNames.Is(name) && !line.Meta.Dates.Any(d => d.HasTime)) || draft.KnownSites.Contains(Fold.Bare(name)) || (weekday && !line.Meta.Dates.Any(d => d.HasTime));
    }

    /// <summary>Words in lower case between headline and text describe the picture.</summary>
    private static void Fragment(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        if (IsUnderByline(draft, index))
        {
            line.Drop(LineRole.Byline, "the author's function or agency");
            return;
        }
        bool below = draft.TitleLine == 0 ? index > 0 : line.Number > draft.TitleLine;
        if (!below || draft.ImageAlt is not null)
        {
            line.Drop(LineRole.Boilerplate, "page furniture");
            return;
        }
        draft.ImageAlt = line.Text;
        line.Add(LineRole.ImageAlt);
        if (draft.Title is not null && HeadlineRepeat.IsIn(line.Text, draft.TitleBare)) line.Add(LineRole.TitleRepeat);
    }

    private static void OtherHeadline(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        bool below = draft.TitleLine > 0 ? line.Number > draft.TitleLine : IsBetweenFactAndText(draft, index);
        if (IsDeck(draft, index) && SumsUp(line.Text)) line.Drop(LineRole.Teaser, "what the report is about, below the headline");
        else if (line.Hint == MarkupHint.Subheading && below) draft.AddBlock(line, BlockKind.Subheading, LineRole.Subheading);
        else if (IsUnderByline(draft, index)) line.Drop(LineRole.Byline, "the author's function or agency");
        else if (below && (IsAltTwice(draft, index) || IsAltOverCaption(draft, index))) TakeAlt(draft, line);
        else if (below && Tokens.Count(line.Text) >= 2 && (BelongsToPicture(draft, index) || IsOverCredit(draft, index))) FactSteps.TakeCaption(draft, line);
        else if (below && Tokens.Count(line.Text) >= (index + 1 == draft.BodyStart ? 1 : FewestDeckWords)) draft.AddBlock(line, BlockKind.Subheading, LineRole.Subheading);
        else line.Drop(LineRole.Boilerplate, "page furniture");
    }

    /// <summary>Two sentences, or clauses one after another: a summary, and no second headline.</summary>
    private static bool SumsUp(string text) =>
        SentenceEnd.HasInner(text) || text.Contains(';', StringComparison.Ordinal) || text.Count(c => c == ',') >= 2;

    /// <summary>What the picture shows, with only its credit on the next line.</summary>
    private static bool IsOverCredit(Draft draft, int index) =>
        draft.At(index + 1) is { Shape: LineShape.Caption, Caption.CreditOnly: true } && !draft.Lines[index].BlankAfter
        && !(Tokens.Count(draft.Lines[index].Text) >= DeckWords && IsDeck(draft, index));

    /// <summary>Right below the headline stands a second one.</summary>
    private static bool IsDeck(Draft draft, int index) =>
        draft.TitleLine > 0 && draft.At(index - 1)?.Number == draft.TitleLine && draft.Lines[index].Hint == MarkupHint.None;

    /// <summary>Few words, with byline, date or picture below: a longer one is the report's first paragraph.</summary>
    private static bool IsShortDeck(Draft draft, int index) =>
        Tokens.Count(draft.Lines[index].Text, LongestDeck) < LongestDeck
        && draft.At(index + 1)?.Shape is LineShape.Byline or LineShape.Meta or LineShape.Caption;

    /// <summary>Without a headline, a line right below date or byline and right above the text belongs to the text.</summary>
    private static bool IsBetweenFactAndText(Draft draft, int index) =>
        index + 1 == draft.BodyStart && draft.At(index - 1)?.Shape is LineShape.Meta or LineShape.Byline;

    /// <summary>"Associated Press", "Кореспондент" right below the author's name.</summary>
    private static bool IsUnderByline(Draft draft, int index) =>
        !draft.Lines[index].BlankBefore && draft.At(index - 1)?.Shape == LineShape.Byline && PersonNames.IsFunction(draft.Lines[index].Text);

    private static void TakeAlt(Draft draft, SeedLine line)
    {
        draft.ImageAlt = line.Text;
        line.Add(LineRole.ImageAlt);
    }

    /// <summary>Below byline or date, right above a whole caption: the same picture in other words.</summary>
    private static bool IsAltOverCaption(Draft draft, int index)
    {
        if (draft.ImageAlt is not null || draft.Lines[index].BlankAfter || draft.At(index + 1) is not { Shape: LineShape.Caption, Caption.CreditOnly: false }) return false;
        for (int i = index - 1; i >= 0 && draft.Lines[i].Number > draft.TitleLine; i--)
            if (draft.Lines[i].Shape is LineShape.Byline or LineShape.Meta) return Tokens.Count(draft.Lines[index].Text) >= 2;
        return false;
    }

    /// <summary>The caption's words stand twice: as the picture's alternative text and below it.</summary>
    private static bool IsAltTwice(Draft draft, int index)
    {
        if (draft.ImageAlt is not null || draft.At(index + 1) is not { Shape: LineShape.Caption or LineShape.Headline } next) return false;
        string bare = Fold.Bare(draft.Lines[index].Text);
        return bare.Length > 0 && Fold.Bare(next.Text).StartsWith(bare, StringComparison.Ordinal);
    }

    private static bool BelongsToPicture(Draft draft, int index) =>
        draft.At(index - 1) is { } before && (before.Shape == LineShape.Fragment || before.Roles.Contains(LineRole.ImageAlt))
        || (draft.Caption is null && index + 1 == draft.BodyStart && draft.At(index + 1)?.Shape == LineShape.Prose && !draft.Lines[index].BlankAfter && draft.HasByline);

    /// <summary>Paragraphs above the headline are the page's notices, below it they are the report's lead.</summary>
    private static void Prose(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        if (line.Roles.Contains(LineRole.Copyright)) return;
        if (draft.TitleLine > 0 && line.Number < draft.TitleLine) line.Drop(LineRole.Boilerplate, "a notice of the page above the headline");
        else if (IsDeck(draft, index) && IsShortDeck(draft, index)) line.Drop(LineRole.Teaser, "what the report is about, below the headline");
        else draft.AddBlock(line, BlockKind.Paragraph, LineRole.Body);
    }
}
