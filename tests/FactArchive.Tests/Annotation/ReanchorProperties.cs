using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using FactArchive.Core.Annotation;
using FactArchive.Core.Building;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Annotation;

/// <summary>Whatever happened to the seed and however the YAML is written: after <c>reanchor --write</c> the quotes that it repaired are exact.</summary>
public sealed class ReanchorProperties
{
    private const string SeedPath = "seeds/lake.txt";
    private const string Path = "input/annotations/lake.yml";

    private static readonly string[] Sentences =
    [
        "The old gate of the dam broke at noon on Monday, the mayor's office said.",
        "Three dredgers had worked without a permit in the night of 2 May: nobody saw them.",
        "“We counted 73 railcars at the station,” said Ilse Brand, who lives at the harbour.",
        "The water level fell by 12 centimetres in one week, according to the Orin Institute.",
        "Nobody else saw the boats leave the northern harbour before the storm #2 began.",
    ];

    private static readonly string[] NewWords = ["about", "it's", "four", "\"some\"", "#9", "said:", "[later]", "і", "x\\y", "{now}"];

    private static readonly Gen<(int Kind, int Sentence, int Word, string New)> Edit =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 11], Gen.Int[0, NewWords.Length - 1].Select(i => NewWords[i]));

    private static readonly Gen<(int From, int Length, int Style, bool Prefix, bool Suffix)> Quote =
        Gen.Select(Gen.Int[0, 4], Gen.Int[7, 14], Gen.Int[0, 4], Gen.Bool, Gen.Bool);

    [Fact]
    public void Repaired_quotes_are_exact_and_nothing_changes_outside_the_named_lines()
    {
        int repaired = 0;
        Gen.Select(Edit.Array[0, 4], Quote.Array[5], Gen.Bool, Gen.Bool).Sample((edits, quotes, isCrLf, hasMark) =>
        {
            string before = SeedOf(Sentences), after = SeedOf(Edited(edits));
            string yaml = Annotation(quotes, before);
            if (isCrLf) yaml = yaml.Replace("\n", "\r\n", StringComparison.Ordinal);
            byte[] bytes = [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(yaml)];
            Assert.All(States(yaml, before), s => Assert.Equal(AnchorState.Exact, s));
            SeedReanchoring result = Reanchor(after, bytes);
            byte[] written = result.Bytes.ToArray();
            Assert.True(result.Repaired is not null, string.Join('\n', result.Diagnostics));
            Assert.Equal(hasMark, written.AsSpan().StartsWith(Encoding.UTF8.Preamble));
            AssertSameOutsideNamedLines(yaml, result.Repaired.Text, isCrLf);
            AssertExact(result, after);
            Interlocked.Add(ref repaired, result.Repaired.Repairs.Length);
        }, iter: 1500);
        Assert.InRange(repaired, 500, int.MaxValue);
    }

    private static void AssertExact(SeedReanchoring result, string seed)
    {
        ImmutableArray<AnnotatedClaim> claims = AnnotationReader.Read(new SourceText(Path, result.Repaired!.Text)).Value!.Claims;
        var told = result.Diagnostics.Where(d => d.Code is "FA0201" or "FA0202" or "FA0210").Select(d => d.At.Line).ToHashSet();
        Report report = ReportOf(seed);
        foreach (AnnotatedClaim claim in claims.Where(c => !told.Contains(c.Quote.At.Line)))
            Assert.Equal(AnchorState.Exact, StateOf(report, claim));
        if (told.Count == 0) Assert.Contains(report.Sha256, result.Repaired.Text, StringComparison.Ordinal);
    }

    private static void AssertSameOutsideNamedLines(string before, string after, bool isCrLf)
    {
        string[] old = before.Split('\n'), fresh = after.Split('\n');
        Assert.Equal(old.Length, fresh.Length);
        bool inBlock = false;
        foreach ((string was, string now) in old.Zip(fresh))
        {
            bool isNamed = inBlock || was.Contains("quote:", StringComparison.Ordinal) || was.Contains("prefix:", StringComparison.Ordinal)
                || was.Contains("suffix:", StringComparison.Ordinal) || was.StartsWith("sha256:", StringComparison.Ordinal);
            inBlock = was.Contains("quote: >", StringComparison.Ordinal);
            if (!isNamed) Assert.Equal(was, now);
            if (was.Contains("# keep", StringComparison.Ordinal)) Assert.Equal(was[was.IndexOf("   # keep", StringComparison.Ordinal)..], now[now.IndexOf("   # keep", StringComparison.Ordinal)..]);
            if (isCrLf && was.EndsWith('\r')) Assert.EndsWith("\r", now, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<AnchorState> States(string yaml, string seed)
    {
        Report report = ReportOf(seed);
        return AnnotationReader.Read(new SourceText(Path, yaml)).Value!.Claims.Select(c => StateOf(report, c));
    }

    private static AnchorState StateOf(Report report, AnnotatedClaim claim)
    {
        var annotation = new SeedAnnotation { Path = Path, Name = "lake", Claims = [claim] };
        Outcome<AnnotatedReport> anchored = ClaimAnchorer.Anchor(report, annotation, [], SourceRegistry.Empty, RatingScale.Default);
        return anchored.Value?.Claims[0].Anchor ?? AnchorState.Lost;
    }

    private static SeedReanchoring Reanchor(string seed, byte[] annotation) =>
        ReanchorPipeline.Run(
            new ArchiveInputs { Seeds = [new InputFile(SeedPath, Encoding.UTF8.GetBytes(seed))], Annotations = [new InputFile(Path, annotation)] }, ["lake"])
        .Seeds.Single();

    private static Report ReportOf(string seed) =>
        SeedParser.Parse(new SourceText(SeedPath, seed), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))).Value!;

    private static string SeedOf(IEnumerable<string> sentences) =>
        "Dredgers seen on Lake Orin\n\nBy Mara Holt\n\n4 May 2031\n\n" + string.Concat(sentences.Chunk(2).Select(p => string.Join(' ', p) + "\n\n"));

    private static IEnumerable<string> Edited((int Kind, int Sentence, int Word, string New)[] edits)
    {
        List<string> sentences = [.. Sentences];
        foreach ((int kind, int sentence, int word, string fresh) in edits)
        {
            List<string> words = [.. sentences[sentence].Split(' ')];
            if (kind == 0) words.Insert(word % words.Count, fresh);
            else if (kind == 1) words.RemoveAt(word % words.Count);
            else if (kind == 2) words[word % words.Count] = fresh;
            else if (kind == 3) (sentences[0], sentences[sentence]) = (sentences[sentence], sentences[0]);
            else sentences.Add(sentences[sentence]);
            if (kind <= 2) sentences[sentence] = string.Join(' ', words);
        }
        return sentences;
    }

    private static string Annotation((int From, int Length, int Style, bool Prefix, bool Suffix)[] quotes, string seed)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));
        var yaml = new StringBuilder($"# mine\nsha256: {hash}   # keep\nslug:    lake\n\nclaims:\n");
        foreach (((int from, int length, int style, bool prefix, bool suffix), int i) in quotes.Select((q, i) => (q, i)))
        {
            string[] words = Sentences[i].Split(' ');
            string quote = string.Join(' ', words.Skip(from).Take(length));
            yaml.Append($"  -   id: c{i}   # keep {i}\n      quote: {Scalar(quote, style)}");
            if (prefix && from > 0) yaml.Append($"      prefix: {Scalar(words[from - 1], style == 3 ? 0 : style)}");
            string next = from + length < words.Length ? words[from + length] : "";
            if (suffix && next.Length > 0) yaml.Append($"      suffix: {Scalar(next, style == 3 ? 1 : style)}");
            yaml.Append("      status:   draft\n\n");
        }
        return yaml.Append("# the end\n").ToString();
    }

    private static string Scalar(string text, int style)
    {
        bool needsMarks = text.Any(c => c is ':' or '#' or '[' or '{' or '"' or '\'');
        return style switch
        {
            0 => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'   # keep\n",
            3 => $">-\n        {text}\n",
            4 when !needsMarks => $"{text}   # keep\n",
            _ => $"\"{text}\"   # keep\n",
        };
    }
}
