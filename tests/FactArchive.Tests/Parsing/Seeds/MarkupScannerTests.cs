using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Parsing.Seeds;

public sealed class MarkupScannerTests
{
    [Theory]
    [InlineData("a < b and b > c")]
    [InlineData("I <3 you")]
    [InlineData("<- this way")]
    [InlineData("a <b and nothing more")]
    [InlineData("<Name withheld> said so")]
    [InlineData("R&D, AT&T; A&B")]
    [InlineData("if x<y then &so; on")]
    [InlineData("<https://host.example/>")]
    public void Plain_text_has_no_markup(string text)
    {
        Assert.True(MarkupScanner.Find(text).IsEmpty);
        Assert.Equal(text, Read(text));
    }

    [Theory]
    [InlineData("<p>One</p><p>two</p>", "One two")]
    [InlineData("We <em>counted</em> them", "We counted them")]
    [InlineData("one<br>two<br/>three", "one two three")]
    [InlineData("<a href='x' title=\"a > b\">link</a>", "link")]
    [InlineData("a<!-- \"said\" <b> -->b", "ab")]
    [InlineData("a<script>if (a < b) { say(\"x\"); }</script>b", "ab")]
    [InlineData("a<STYLE type=x>p > q {}</STYLE >b", "ab")]
    [InlineData("&ldquo;by&nbsp;mistake&rdquo; &amp; &#8212; &#x2013;", "“by mistake” & — –")]
    [InlineData("&lt;b&gt;", "<b>")]
    [InlineData("Strom&shy;aus&shy;fall", "Stromausfall")]
    [InlineData("<td>1</td><td>2</td>", "1 2")]
    [InlineData("open <script>never closed", "open never closed")]
    public void Markup_is_not_read(string text, string reading) => Assert.Equal(reading, Read(text));

    [Fact]
    public void Reading_text_finds_its_way_back()
    {
        const string Raw = "<p>&ldquo;We <em>counted</em> the boxes&rdquo;, she said.</p>";
        ReadingText reading = ReadingText.Of(Raw, new TextSpan(0, Raw.Length), MarkupScanner.Find(Raw));
        int start = reading.Text.IndexOf("counted", StringComparison.Ordinal);
        Assert.StartsWith("counted", reading.ToSeed(new TextSpan(start, start + 7)).Of(Raw), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a ")]
    [InlineData("<script>")]
    [InlineData("<a x=\"")]
    [InlineData("<!--")]
    [InlineData("&amp")]
    [InlineData("&#1")]
    [InlineData("<b")]
    public void Broken_markup_takes_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        MarkupScanner.Find(text);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 60_000);
    }

    private static string Read(string text) => ReadingText.Of(text, new TextSpan(0, text.Length), MarkupScanner.Find(text)).Text;
}
