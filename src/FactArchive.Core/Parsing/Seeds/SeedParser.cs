using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Steps;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds;

/// <summary>
/// Finds the report in a raw scraped text. Every line is looked at by itself first, then its neighbours are asked,
/// then the page is cut into head, text and tail, and each zone gives its lines their roles. Nothing is invented:
/// what the seed does not tell stays empty.
/// </summary>
public static class SeedParser
{
    /// <param name="sha256">Of the file's bytes, see <see cref="SeedHash"/>.</param>
    public static Outcome<Report> Parse(SourceText seed, string sha256)
    {
        Outcome<ParsedSeed> parsed = Explain(seed, sha256);
        return new Outcome<Report>(parsed.Value?.Report, parsed.Diagnostics);
    }

    /// <summary>The report together with the role of every line.</summary>
    public static Outcome<ParsedSeed> Explain(SourceText seed, string sha256)
    {
        MarkupMap markup = MarkupScanner.Find(seed.Text);
        var draft = new Draft(seed, LineReader.Read(seed, markup));
        MetadataPrefix.Take(draft);
        GluedHead.Take(draft);
        Shapes.Assign(draft.Lines);
        Neighbours.Refine(draft);
        Zones.Find(draft);
        HeadStep.Run(draft);
        BodyStep.Run(draft);
        TailStep.Run(draft);
        return Freeze(draft, sha256);
    }

    private static Outcome<ParsedSeed> Freeze(Draft draft, string sha256)
    {
        string? site = SiteStep.Find(draft);
        string? language = LanguageGuess.Of(ReportText(draft));
        PublicationDay day = PublicationDay.Of(draft);
        ImmutableArray<LineVerdict> verdicts = Verdicts.Of(draft);
        Report report = Made(draft, sha256) with
        {
            Site = site,
            Language = language,
            Published = day.Day is { Day: > 0 } whole ? new DateOnly(whole.Year, whole.Month, whole.Day) : null,
            Dropped = Verdicts.Dropped(draft, verdicts),
        };
        var parsed = new ParsedSeed { Report = report, Lines = verdicts, Published = day.Day, DateConflict = day.Against is not null };
        return new Outcome<ParsedSeed>(parsed, Findings.Of(report, day));
    }

    private static Report Made(Draft draft, string sha256) => new()
    {
        Seed = draft.Seed,
        Name = ArchivePath.WithoutExtension(ArchivePath.FileName(draft.Seed.Path)),
        Sha256 = sha256,
        Title = draft.Title,
        TitleLine = draft.TitleLine,
        Authors = draft.Authors,
        CopyrightHolder = draft.CopyrightHolder,
        CopyrightYear = draft.CopyrightYear,
        ReadMinutes = draft.ReadMinutes,
        ImageAlt = draft.ImageAlt,
        Caption = draft.Caption,
        ImageCredit = draft.ImageCredit,
        Blocks = [.. draft.Blocks.OrderBy(b => b.Line)],
    };

    private static string ReportText(Draft draft)
    {
        const int Enough = 8_000;
        var text = new System.Text.StringBuilder(draft.Title);
        foreach (Block block in draft.Blocks)
        {
            if (text.Length > Enough) break;
            text.Append(' ').Append(block.Text.AsSpan(0, Math.Min(Enough, block.Text.Length)));
        }
        return text.ToString();
    }
}
