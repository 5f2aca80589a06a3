using System.Collections.Immutable;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Reanchoring;

/// <summary>
/// Repairs the quotes of an annotation that moved or changed, so that they are exact again. What is ambiguous or lost is
/// for a person to settle; dismissed quotes are left alone. Every other byte of the file stays.
/// </summary>
public static class Reanchorer
{
    /// <param name="file">The annotation as it stands.</param>
    /// <param name="annotation">What it says.</param>
    public static Outcome<RepairedAnnotation> Repair(Report report, SourceText file, SeedAnnotation annotation)
    {
        var diagnostics = new DiagnosticBag();
        var text = MatchText.Of(report);
        var told = new AnchorReport(report, text, diagnostics);
        var rewriter = new YamlRewriter(file);
        var repairs = ImmutableArray.CreateBuilder<Repair>();
        var edits = new List<TextEdit>();
        bool isWhole = true;
        foreach (AnnotatedClaim written in annotation.Claims)
        {
            QuoteMatch match = Find(text, written);
            if (match.State == AnchorState.Exact) continue;
            if (!match.Spans.IsEmpty && EditsOf(rewriter, text, written, match) is { } changes)
            {
                edits.AddRange(changes);
                repairs.Add(Describe(report, text, written, match));
                continue;
            }
            isWhole = false;
            if (match.Spans.IsEmpty) told.Tell(match, written);
            else diagnostics.Warning(DiagnosticCodes.QuoteNotRepaired, written.Quote.At, NotRepaired(text, match));
        }
        // The hash says that an editor's quotes were held against this text: not before all of them stand in it.
        TextEdit? hash = isWhole ? HashOf(report, annotation, rewriter) : null;
        if (hash is not null) edits.Add(hash);
        var repaired = new RepairedAnnotation(TextEdit.ApplyAll(file.Text, edits), repairs.ToImmutable(), hash is not null);
        if (ReadsBack(file.Path, repaired, annotation, text)) return new Outcome<RepairedAnnotation>(repaired, diagnostics.ToImmutable());
        diagnostics.Error(DiagnosticCodes.QuoteNotRepaired, new Location(file.Path, 1, 1),
            "this file cannot be repaired as it is written; mend its quotes by hand");
        return new Outcome<RepairedAnnotation>(null, diagnostics.ToImmutable());
    }

    /// <summary>The last word is the reader's: every repaired quote is exact, every other one is what it was.</summary>
    private static bool ReadsBack(string path, RepairedAnnotation repaired, SeedAnnotation before, MatchText text)
    {
        Outcome<SeedAnnotation> read = AnnotationReader.Read(new SourceText(path, repaired.Text));
        if (read.Value is not { } after || read.Diagnostics.Any(d => d.Severity == Severity.Error)) return false;
        var claims = repaired.Repairs.Select(r => r.Claim).ToHashSet(StringComparer.Ordinal);
        return after.Claims.Length == before.Claims.Length && before.Claims.Zip(after.Claims).All(pair =>
            claims.Contains(pair.First.Id.Value)
                ? Find(text, pair.Second).State == AnchorState.Exact
                : pair.First.Quote.Value == pair.Second.Quote.Value);
    }

    /// <returns>Null if the claim cannot be repaired as it is written.</returns>
    private static List<TextEdit>? EditsOf(YamlRewriter rewriter, MatchText text, AnnotatedClaim written, QuoteMatch match)
    {
        if (RepairedQuote.Of(text, written, match) is not { } repaired) return null;
        var edits = new List<TextEdit>();
        (Located<string>?, string?)[] values =
            [(written.Quote, repaired.Quote), (written.Prefix, repaired.Prefix), (written.Suffix, repaired.Suffix)];
        foreach ((Located<string>? old, string? now) in values)
        {
            if (old is not { } before || now is null || before.Value == now) continue;
            if (rewriter.Replace(before.At, now) is not { } edit) return null;
            edits.Add(edit);
        }
        return edits;
    }

    private static QuoteMatch Find(MatchText text, AnnotatedClaim written) =>
        QuoteMatcher.Find(text, written.Quote.Value, written.Prefix?.Value, written.Suffix?.Value);

    /// <summary>As many digits as the editor gave.</summary>
    private static TextEdit? HashOf(Report report, SeedAnnotation annotation, YamlRewriter rewriter) =>
        annotation.Sha256 is { } hash && !report.Sha256.StartsWith(hash.Value, StringComparison.OrdinalIgnoreCase)
            ? rewriter.Replace(hash.At, report.Sha256[..hash.Value.Length])
            : null;

    private static Repair Describe(Report report, MatchText text, AnnotatedClaim written, QuoteMatch match)
    {
        Place place = match.Candidates[0];
        string quote = ReadingText.Normalize(written.Quote.Value);
        string before = string.Join(' ', new[] { written.Prefix?.Value.Trim(), quote, written.Suffix?.Value.Trim() }.OfType<string>());
        return new Repair(written.Id.Value, match.State, text.LocationAt(place.Whole.Start), place.Likeness, before,
            SeedSentence.Around(report, text, place.Whole), QuoteDiff.Of(text, match, quote));
    }

    private static string NotRepaired(MatchText text, QuoteMatch match) =>
        $"the quote stands at {text.LocationAt(match.Candidates[0].Whole.Start)}, but no repair of these lines would find it there alone; "
        + "copy a longer passage, or add `prefix:` and `suffix:`";
}
