using System.Text;
using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Parsing.Seeds;

public sealed class SeedDecoderTests
{
    private const string Russian = "Мост через реку закрыли для движения грузовиков, сообщил вице-мэр.\nРемонт займёт три месяца.\n";
    private const string German = "Die Straße bleibt bis Sonntag gesperrt, sagte Bürgermeister Knut Eilers.\n„Wir prüfen alles“, hieß es.\n";

    [Fact]
    public void A_byte_order_mark_is_dropped() => Assert.Equal("Ää\n", Text([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Ää\n")]));

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void Utf16_is_read_with_a_notice(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        Outcome<SourceText> read = SeedDecoder.Decode("seeds/a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Russian)]);
        Assert.Equal(Russian, read.Value!.Text);
        Diagnostic notice = Assert.Single(read.Diagnostics);
        Assert.Equal((Severity.Notice, "FA0103"), (notice.Severity, notice.Code));
        Assert.Contains("UTF-16", notice.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1251, Russian)]
    [InlineData(1252, German)]
    [InlineData(1252, "A café burned down in Port Ansel, police said.\n")]
    public void Old_code_pages_are_read_with_a_notice(int page, string text)
    {
        Outcome<SourceText> read = SeedDecoder.Decode("seeds/a.txt", CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(text));
        Assert.Equal(text, read.Value!.Text);
        Diagnostic notice = Assert.Single(read.Diagnostics);
        Assert.Equal((Severity.Notice, "FA0103"), (notice.Severity, notice.Code));
        Assert.Contains($"windows-{page}", notice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_byte_that_is_no_text_is_named()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Äpfel\nжито і "), 0x8F, .. Encoding.UTF8.GetBytes(" жито\n")];
        Outcome<SourceText> read = SeedDecoder.Decode("seeds/old.txt", bytes);
        Assert.Null(read.Value);
        Assert.Equal("seeds/old.txt:2:8: error FA0103: byte 0x8F is not UTF-8; save the seed as UTF-8", Assert.Single(read.Diagnostics).ToString());
    }

    [Fact]
    public void A_binary_file_is_refused() => Refused("FA0102", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2]);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\u00A0\u200B\n")]
    public void A_blank_file_is_refused(string text) => Refused("FA0101", Encoding.UTF8.GetBytes(text));

    [Fact]
    public void A_dump_is_refused() => Refused("FA0104", new byte[SeedDecoder.MaxBytes + 1]);

    [Theory]
    [InlineData("The operatorâ€™s log says \u00E2\u0080\u009Cno\u00E2\u0080\u009D.")]
    [InlineData("Ð¿Ñ€Ð¾ Ñ†Ðµ Ð¿Ð¾Ð²Ñ–Ð´Ð¾Ð¼Ð¸Ð»Ð¸")]
    [InlineData("Ã¼ber die BrÃ¼cke")]
    public void Text_that_was_decoded_wrongly_is_reported(string text)
    {
        Outcome<SourceText> read = SeedDecoder.Decode("seeds/a.txt", Encoding.UTF8.GetBytes(text));
        Assert.Equal(text, read.Value!.Text);
        Diagnostic warning = Assert.Single(read.Diagnostics);
        Assert.Equal((Severity.Warning, "FA0109"), (warning.Severity, warning.Code));
    }

    [Theory]
    [InlineData("Château, âme, São Paulo, Ñandú")]
    [InlineData("РСФСР. Россия, Сербия, «Р» и «С»")]
    public void Accents_and_capitals_are_no_broken_text(string text) =>
        Assert.Empty(SeedDecoder.Decode("seeds/a.txt", Encoding.UTF8.GetBytes(text)).Diagnostics);

    [Fact]
    public void The_hash_is_that_of_the_bytes() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", SeedHash.Of("abc"u8));

    private static string Text(byte[] bytes) => SeedDecoder.Decode("seeds/a.txt", bytes).Value!.Text;

    private static void Refused(string code, byte[] bytes)
    {
        Outcome<SourceText> read = SeedDecoder.Decode("seeds/a.txt", bytes);
        Assert.Null(read.Value);
        Diagnostic error = Assert.Single(read.Diagnostics);
        Assert.Equal((Severity.Error, code), (error.Severity, error.Code));
    }
}
