using System.Diagnostics.CodeAnalysis;
using CsCheck;
using FactArchive.Core.Detection;
using FactArchive.Core.Model;

namespace FactArchive.Tests.Detection;

/// <summary>What holds for every text, however broken.</summary>
public sealed class DetectorProperties
{
    private static readonly string[] Pieces =
    [
        "said", " said that ", "according to", "the mayor", "John Doe", "“", "”", "\"", "‘", "’", "«", "»", "„", ", ", ". ", ": ", " – ", "? ", "[", "]", "(@x)", "— ",
        "повідомив", "що", "за словами", "як", "сообщил", "по данным", "sagte", "laut", "teilte", "mit", "zufolge", "heißt es", "so ", "wie ", "he", "він", "sie", "Q:", "A:",
        "this", "це", "Quote from X:", "â€œ", "â€", "1,5", "U.S.", "…", "\ud83d\ude00", "\0", "’s", "Dr.", "and added ", "denied ", "called ", "AdThe army ",
    ];

    private static readonly string?[] Languages = ["en", "uk", "ru", "de", null];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<string> Text = Gen.OneOf(Gen.String, Piece.Array[0, 40].Select(p => string.Join(' ', p)), Piece.Array[0, 40].Select(p => string.Concat(p)));

    [Fact]
    public void No_text_makes_it_throw_and_every_span_lies_in_its_block()
    {
        Gen.Select(Gen.Int[0, Languages.Length - 1].Select(i => Languages[i]), Text.Array[1, 5]).Sample((language, paragraphs) =>
        {
            Report report = Reading.Report(language, paragraphs);
            var claims = AttributionDetector.Detect(report, SourceRegistry.Empty);
            return claims.All(c => c.Spans.Length > 0 && c.Attribution.Speaker is { Length: > 0 } && SpansAreRight(report, c));
        });
    }

    private static bool SpansAreRight(Report report, DetectedClaim claim)
    {
        int block = -1, end = 0;
        foreach (BlockSpan span in claim.Spans)
        {
            if (span.Block != block) end = 0;
            if (span.Block < block || span.Span.IsEmpty || span.Span.Start < end || span.Span.End > report.Blocks[span.Block].Text.Length) return false;
            (block, end) = (span.Block, span.Span.End);
        }
        return true;
    }

    [Theory]
    [InlineData("en", "said ")]
    [InlineData("en", "“Yes,” he said. ")]
    [InlineData("en", "The mayor, John Doe, said that the bridge was closed, and added that it was unsafe, according to Reuters. ")]
    [InlineData("en", "“")]
    [InlineData("en", "' a' ")]
    [InlineData("uk", "Мер заявив, що міст закрито, – повідомляє «Хвиля», – ")]
    [InlineData("de", "laut Polizei ")]
    [SuppressMessage("Performance", "CA1849", Justification = "Bytes are counted on this thread.")]
    public void Twice_the_text_takes_about_twice_the_work(string language, string piece)
    {
        long small = Work(language, piece, 500);
        long large = Work(language, piece, 4000);
        Assert.InRange(large, 0, 12 * small);
    }

    /// <summary>Bytes taken from memory: the same on every run, and a measure of the steps taken.</summary>
    private static long Work(string language, string piece, int times)
    {
        Report report = Reading.Report(language, string.Concat(Enumerable.Repeat(piece, times)));
        AttributionDetector.Detect(report, SourceRegistry.Empty);
        long before = GC.GetAllocatedBytesForCurrentThread();
        AttributionDetector.Detect(report, SourceRegistry.Empty);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
