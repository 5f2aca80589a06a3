using System.Collections.Immutable;
using System.Globalization;
using FactArchive.Core.Detection;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Scoring;

/// <summary>Hits, false alarms and misses at one strictness.</summary>
public readonly record struct Tally(int Hits, int Found, int Expected)
{
    public double Precision => Found == 0 ? 1 : (double)Hits / Found;

    public double Recall => Expected == 0 ? 1 : (double)Hits / Expected;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally a, Tally b) => Add(a, b);

    public static Tally Add(Tally a, Tally b) => new(a.Hits + b.Hits, a.Found + b.Found, a.Expected + b.Expected);

    public override string ToString() => $"P {Precision:F3} R {Recall:F3} F1 {F1:F3} ({Hits}/{Found}/{Expected})";
}

/// <summary>How the detector did on labelled texts, by the guideline's scoring.</summary>
public sealed record ClaimScore
{
    public Tally Strict { get; init; }

    public Tally Usual { get; init; }

    public Tally Lenient { get; init; }

    /// <summary>The tier <see cref="DetectionTier.Certain"/> alone, usual match.</summary>
    public Tally Certain { get; init; }

    public Tally Speaker { get; init; }

    public Tally Cue { get; init; }

    public Tally Kind { get; init; }

    public Tally Polarity { get; init; }

    /// <summary>What went wrong, for the labelled texts that may be looked at.</summary>
    public ImmutableArray<string> Misses { get; init; } = [];

    public static ClaimScore operator +(ClaimScore a, ClaimScore b) => Add(a, b);

    public static ClaimScore Add(ClaimScore a, ClaimScore b) => new()
    {
        Strict = a.Strict + b.Strict,
        Usual = a.Usual + b.Usual,
        Lenient = a.Lenient + b.Lenient,
        Certain = a.Certain + b.Certain,
        Speaker = a.Speaker + b.Speaker,
        Cue = a.Cue + b.Cue,
        Kind = a.Kind + b.Kind,
        Polarity = a.Polarity + b.Polarity,
        Misses = a.Misses.AddRange(b.Misses),
    };

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"usual {Usual} | strict F1 {Strict.F1:F3} | lenient F1 {Lenient.F1:F3} | certain P {Certain.Precision:F3} ({Certain.Hits}/{Certain.Found}) | speaker {Speaker.Precision:F3} cue {Cue.Precision:F3} kind {Kind.Precision:F3} polarity {Polarity.Precision:F3}");
}

/// <summary>Compares detected claims with a gold answer, as the labelling guideline suggests.</summary>
public static class ClaimScorer
{
    private const double UsualOverlap = 0.8;
    private const double LenientOverlap = 0.5;

    /// <summary>With the structure that the gold answer gives.</summary>
    public static ClaimScore ScoreGiven(string seed, string name, string goldYaml, SourceRegistry? sources = null)
    {
        ClaimGold gold = ClaimGold.Read(goldYaml);
        return Score(gold.GivenStructure(seed.TrimStart('\uFEFF'), name), gold, sources);
    }

    /// <summary>With the structure that the parser finds.</summary>
    public static ClaimScore ScoreParsed(byte[] seed, string name, string goldYaml, SourceRegistry? sources = null)
    {
        ClaimGold gold = ClaimGold.Read(goldYaml);
        SourceText? text = SeedDecoder.Decode("seeds/" + name, seed).Value;
        return text is null ? new ClaimScore() : Score(SeedParser.Parse(text, SeedHash.Of(seed)).Value!, gold, sources);
    }

    public static ClaimScore Score(Report report, ClaimGold gold, SourceRegistry? sources)
    {
        ImmutableArray<DetectedClaim> found = AttributionDetector.Detect(report, sources ?? SourceRegistry.Empty);
        return Score(report, found, gold.Claims);
    }

    public static ClaimScore Score(Report report, IReadOnlyList<DetectedClaim> found, IReadOnlyList<GoldClaim> gold)
    {
        string[][] foundWords = [.. found.Select(c => Words(string.Join(' ', c.Spans.Select(s => s.Span.Of(report.Blocks[s.Block].Text)))))];
        string[][] goldWords = [.. gold.Select(c => Words(string.Join(' ', c.Spans.Select(ReadingText.Normalize))))];
        List<(int Found, int Gold, double Overlap)> pairs = Pair(found, foundWords, gold, goldWords, report);
        var misses = ImmutableArray.CreateBuilder<string>();
        Tally usual = Count(pairs, found, gold, UsualOverlap);
        ClaimScore score = new()
        {
            Strict = Count(pairs, found, gold, 1),
            Usual = usual,
            Lenient = Grouped(pairs, found, gold),
            Certain = CertainOnly(pairs, found, gold),
        };
        foreach ((int f, int g, _) in pairs.Where(p => p.Overlap >= UsualOverlap && !gold[p.Gold].Nested)) score = Judge(score, found[f], gold[g], misses, report.Name);
        Explain(report, found, gold, pairs, misses);
        return score with { Misses = misses.ToImmutable() };
    }

    private static ClaimScore Judge(ClaimScore score, DetectedClaim found, GoldClaim gold, ImmutableArray<string>.Builder misses, string name)
    {
        bool speaker = SpeakerRight(found.Attribution, gold);
        bool cue = gold.Cue is null || CueRight(found.Attribution.Cue, gold.Cue);
        string kindId = found.Attribution.Kind.Id().Replace('-', ' ');
        bool kind = gold.Kinds.Contains(kindId);
        bool polarity = found.Polarity == Polarity.Denies == gold.Denies;
        if (!speaker) misses.Add($"{name} {gold.Id} SPEAKER found '{found.Attribution.Speaker}' / '{found.Attribution.SpeakerText}', wanted '{gold.Speaker}' / '{gold.SpeakerText}'");
        if (!cue) misses.Add($"{name} {gold.Id} CUE found '{found.Attribution.Cue}', wanted '{gold.Cue}'");
        if (!kind) misses.Add($"{name} {gold.Id} KIND found '{kindId}', wanted '{string.Join(" or ", gold.Kinds)}' ({gold.SpeakerText})");
        if (!polarity) misses.Add($"{name} {gold.Id} POLARITY");
        return score with
        {
            Speaker = score.Speaker + One(speaker),
            Cue = score.Cue + One(cue),
            Kind = score.Kind + One(kind),
            Polarity = score.Polarity + One(polarity),
        };
    }

    private static Tally One(bool right) => new(right ? 1 : 0, 1, 1);

    private static bool SpeakerRight(Attribution found, GoldClaim gold)
    {
        if (found.Speaker is not { } speaker) return false;
        string name = Fold(speaker);
        IEnumerable<string?> right = [gold.Speaker, gold.SpeakerText, .. gold.Aliases];
        return right.Any(r => r is not null && Fold(r).Length > 0 && (" " + name + " ").Contains(" " + Fold(r) + " ", StringComparison.Ordinal));
    }

    private static bool CueRight(string? found, string gold)
    {
        if (found is null) return false;
        string[] parts = Fold(gold).Split(" … ");
        return gold.All(c => !char.IsLetter(c)) ? found.Contains(gold, StringComparison.Ordinal) : parts.All(p => Fold(found).Contains(p, StringComparison.Ordinal));
    }

    private static string Fold(string text) => string.Join(' ', Words(ReadingText.Normalize(text), keepMarks: false));

    private static string[] Words(string text) => Words(text, keepMarks: true);

    private static string[] Words(string text, bool keepMarks)
    {
        char[] ends = ['"', '“', '”', '„', '«', '»', '‘', '’', '\'', '‚', '.', ',', ';', ':', '!', '?', '…', ' '];
        string bare = text.Trim(ends).ToLowerInvariant();
        string[] words = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return keepMarks ? words : [.. words.Select(w => w.Trim(ends)).Where(w => w.Length > 0)];
    }

    /// <summary>One to one, the best overlap first; a claim of the same line goes before one of another.</summary>
    private static List<(int Found, int Gold, double Overlap)> Pair(IReadOnlyList<DetectedClaim> found, string[][] foundWords, IReadOnlyList<GoldClaim> gold, string[][] goldWords, Report report)
    {
        var all = new List<(int Found, int Gold, double Overlap, bool SameLine)>();
        for (int f = 0; f < found.Count; f++)
        {
            for (int g = 0; g < gold.Count; g++)
            {
                double overlap = Overlap(foundWords[f], goldWords[g]);
                if (overlap > 0) all.Add((f, g, overlap, report.Blocks[found[f].Spans[0].Block].Line == gold[g].Line));
            }
        }
        var usedFound = new HashSet<int>();
        var usedGold = new HashSet<int>();
        var pairs = new List<(int, int, double)>();
        foreach ((int f, int g, double overlap, _) in all.OrderByDescending(p => p.Overlap).ThenByDescending(p => p.SameLine).ThenBy(p => gold[p.Gold].Nested).ThenBy(p => p.Found).ThenBy(p => p.Gold))
        {
            if (overlap < LenientOverlap || usedFound.Contains(f) || usedGold.Contains(g)) continue;
            usedFound.Add(f);
            usedGold.Add(g);
            pairs.Add((f, g, overlap));
        }
        return pairs;
    }

    /// <summary>F1 over the words of both, each word as often as it occurs.</summary>
    private static double Overlap(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in a) counts[word] = counts.GetValueOrDefault(word) + 1;
        int shared = 0;
        foreach (string word in b)
        {
            if (counts.GetValueOrDefault(word) == 0) continue;
            counts[word]--;
            shared++;
        }
        return 2.0 * shared / (a.Length + b.Length);
    }

    private static Tally Count(List<(int Found, int Gold, double Overlap)> pairs, IReadOnlyList<DetectedClaim> found, IReadOnlyList<GoldClaim> gold, double overlap)
    {
        int hits = pairs.Count(p => p.Overlap >= overlap && !gold[p.Gold].Nested);
        int neutral = pairs.Count(p => p.Overlap >= Math.Min(overlap, UsualOverlap) && gold[p.Gold].Nested);
        return new Tally(hits, found.Count - neutral, gold.Count(c => !c.Nested));
    }

    /// <summary>Lenient: one hit for each core claim with its nested ones.</summary>
    private static Tally Grouped(List<(int Found, int Gold, double Overlap)> pairs, IReadOnlyList<DetectedClaim> found, IReadOnlyList<GoldClaim> gold)
    {
        var groups = new HashSet<string>();
        int extra = 0;
        foreach ((_, int g, _) in pairs)
        {
            if (!groups.Add(gold[g].NestedIn ?? gold[g].Id)) extra++;
        }
        return new Tally(groups.Count, found.Count - extra, gold.Count(c => !c.Nested));
    }

    private static Tally CertainOnly(List<(int Found, int Gold, double Overlap)> pairs, IReadOnlyList<DetectedClaim> found, IReadOnlyList<GoldClaim> gold)
    {
        int certain = found.Count(c => c.Tier == DetectionTier.Certain);
        int neutral = pairs.Count(p => p.Overlap >= UsualOverlap && gold[p.Gold].Nested && found[p.Found].Tier == DetectionTier.Certain);
        int hits = pairs.Count(p => p.Overlap >= UsualOverlap && !gold[p.Gold].Nested && found[p.Found].Tier == DetectionTier.Certain);
        return new Tally(hits, certain - neutral, gold.Count(c => !c.Nested));
    }

    private static void Explain(Report report, IReadOnlyList<DetectedClaim> found, IReadOnlyList<GoldClaim> gold, List<(int Found, int Gold, double Overlap)> pairs, ImmutableArray<string>.Builder misses)
    {
        var goodFound = pairs.Where(p => p.Overlap >= UsualOverlap).ToDictionary(p => p.Found, p => p.Gold);
        var goodGold = pairs.Where(p => p.Overlap >= UsualOverlap).Select(p => p.Gold).ToHashSet();
        for (int g = 0; g < gold.Count; g++)
        {
            if (!goodGold.Contains(g) && !gold[g].Nested) misses.Add($"{report.Name} {gold[g].Id} MISSED line {gold[g].Line} [{gold[g].SpeakerText}|{gold[g].Cue}] {string.Join(" ¦ ", gold[g].Spans)}");
        }
        for (int f = 0; f < found.Count; f++)
        {
            if (goodFound.ContainsKey(f)) continue;
            DetectedClaim claim = found[f];
            misses.Add($"{report.Name} FALSE {claim.Tier} [{claim.Attribution.SpeakerText}|{claim.Attribution.Cue}] {string.Join(" ¦ ", claim.Spans.Select(s => s.Span.Of(report.Blocks[s.Block].Text)))}");
        }
    }
}
