using System.Globalization;
using System.Text;

namespace FactArchive.Tests.Scoring;

/// <summary>The detector's and the parser's figures on the labelled texts, as tables.</summary>
internal static class ScoreTable
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { ["en"] = "English", ["uk"] = "Ukrainian", ["ru"] = "Russian", ["de"] = "German" };

    /// <summary>The short table that the README and the method page show: the texts put aside.</summary>
    public static string Summary()
    {
        var table = new StringBuilder("| language | texts | claims | precision | recall | F1 | speaker | kind | fields |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (string language in LabelledTexts.Languages)
        {
            (int texts, ClaimScore claims, StructureScore structure) = Score("test", language);
            table.Append(CultureInfo.InvariantCulture,
                $"| {Names[language]} | {texts} | {claims.Usual.Expected} | {P(claims.Usual.Precision)} | {P(claims.Usual.Recall)} | {P(claims.Usual.F1)} | {P(claims.Speaker.Precision)} | {P(claims.Kind.Precision)} | {P(structure.FieldShare)} |\n");
        }
        return table.ToString();
    }

    public static string Page()
    {
        var page = new StringBuilder("""
            # Measured scores

            Fiction in the forms of scraped news, labelled by the [guideline](claims-guideline.md) without a look at the rules: texts to
            work with (`dev`), and texts put aside (`test`), which nobody read while the rules were made; their totals were looked at
            now and then. What was put aside once and has been read since is in `dev`. Each seed is parsed and searched for claims as
            in a build; then the claims are held against the gold answer by the guideline's scoring.

            *Usual* counts a claim as found if at least 0.8 of its words agree, *strict* if all do, *lenient* 0.5. `certain` is the
            detector's own tier of what it is sure of. A test computes this page; a build that scores otherwise fails.


            """.ReplaceLineEndings("\n"));
        foreach (string set in new[] { "test", "dev" })
        {
            page.Append($"## {(set == "test" ? "Put aside (test)" : "To work with (dev)")}\n\n");
            page.Append("| language | claims | usual P / R / F1 | strict F1 | lenient F1 | certain P | speaker | cue | kind | polarity |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
            foreach (string language in LabelledTexts.Languages)
            {
                ClaimScore s = Score(set, language).Claims;
                page.Append(CultureInfo.InvariantCulture,
                    $"| {Names[language]} | {s.Usual.Expected} | {P(s.Usual.Precision)} / {P(s.Usual.Recall)} / {P(s.Usual.F1)} | {P(s.Strict.F1)} | {P(s.Lenient.F1)} | {P(s.Certain.Precision)} | {P(s.Speaker.Precision)} | {P(s.Cue.Precision)} | {P(s.Kind.Precision)} | {P(s.Polarity.Precision)} |\n");
            }
            page.Append("\n| language | fields right | lines with the right role | related headlines P / R | body paragraphs right |\n| --- | --- | --- | --- | --- |\n");
            foreach (string language in LabelledTexts.Languages)
            {
                StructureScore s = Score(set, language).Structure;
                page.Append(CultureInfo.InvariantCulture,
                    $"| {Names[language]} | {P(s.FieldShare)} | {P(s.LineShare)} | {P(s.RelatedPrecision)} / {P(s.RelatedRecall)} | {s.BodyRight} of {s.Seeds} |\n");
            }
            page.Append('\n');
        }
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static (int Texts, ClaimScore Claims, StructureScore Structure) Score(string set, string language)
    {
        List<LabelledText> texts = [.. LabelledTexts.Of(set, language)];
        return (texts.Count,
            texts.Select(t => ClaimScorer.ScoreParsed(t.Seed, t.Name, t.Gold)).Aggregate(ClaimScore.Add),
            texts.Select(t => StructureScorer.Score(t.Seed, t.Name, t.Gold)).Aggregate(StructureScore.Add));
    }

    private static string P(double share) => share.ToString("0.00", CultureInfo.InvariantCulture);
}
