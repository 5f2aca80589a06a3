using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Parsing.Seeds;

/// <summary>The forms of dates on news pages, and which of several wins.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("11/17/2022", "2022-11-17")]
    [InlineData("09/10/2023", "2023-10-09")]
    [InlineData("10/03/17", "2017-03-10")]
    [InlineData("9-10-2023", "2023-10-09")]
    [InlineData("28.04.2023 08:02", "2023-04-28")]
    [InlineData("28. 04. 2023", "2023-04-28")]
    [InlineData("04.05.20 14:50", "2020-05-04")]
    [InlineData("09:57 16.02.2015", "2015-02-16")]
    [InlineData("13:49 Jul. 16, 2016", "2016-07-16")]
    [InlineData("2022-07-18 09:10:00 | ID: 67932", "2022-07-18")]
    [InlineData("2023-09-15T04:44:07+03:00", "2023-09-15")]
    [InlineData("2023. 10. 9.", "2023-10-09")]
    [InlineData("January 21, 2024 4:08 PM", "2024-01-21")]
    [InlineData("August 11, 2022 4:40 am", "2022-08-11")]
    [InlineData("Oct 3, 2022, 2:15pm", "2022-10-03")]
    [InlineData("2:15 p.m. ET, Oct. 3, 2022", "2022-10-03")]
    [InlineData("Posted: May 3, 2022 / 10:11 AM EDT", "2022-05-03")]
    [InlineData("Wednesday, 7 June 2023, 10:41", "2023-06-07")]
    [InlineData("Monday, 1 June 2015 - 08:26", "2015-06-01")]
    [InlineData("Mon 3 Apr 2023 11.15 BST", "2023-04-03")]
    [InlineData("Published on 12th of May 2020 at 5.30pm", "2020-05-12")]
    [InlineData("9 жовтня 2023, 14:25", "2023-10-09")]
    [InlineData("Субота, 20 Грудня, 2025", "2025-12-20")]
    [InlineData("понеділок, 9 жовтня 2023 р.", "2023-10-09")]
    [InlineData("Опубліковано 12 березня 2022 о 14:00", "2022-03-12")]
    [InlineData("26 мая 2023, 17:53", "2023-05-26")]
    [InlineData("15 марта 2024 г.", "2024-03-15")]
    [InlineData("11 мар ‘ 22", "2022-03-11")]
    [InlineData("Опубликовано: 12.03.2022 в 14:00", "2022-03-12")]
    [InlineData("Mittwoch, 3. Mai 2023", "2023-05-03")]
    [InlineData("Veröffentlicht am 3. Mai 2021 um 10:00 Uhr", "2021-05-03")]
    [InlineData("Stand: 22.03.2022, 16:20 Uhr", "2022-03-22")]
    [InlineData("May 2021", "2021-05")]
    public void A_date_below_the_headline_is_the_day_of_publication(string line, string day)
    {
        ParsedSeed seed = Parsed.Page(line);
        Assert.Equal(day, seed.Published.ToString());
        Assert.Equal("date", seed.Roles(2));
    }

    [Theory]
    [InlineData("UPDATED: 09:16 GMT, 12 May 2023")]
    [InlineData("Last modified on Mon 3 Apr 2023 11.20 BST")]
    [InlineData("Оновлено 12.03.2022")]
    [InlineData("Обновлено 20 мая 2023, 15:30")]
    [InlineData("Aktualisiert am 16.04.2024")]
    [InlineData("Update vom 22. März 2022, 9.38 Uhr")]
    public void An_update_is_never_the_day_of_publication(string line)
    {
        ParsedSeed seed = Parsed.Page(line);
        Assert.Null(seed.Published);
        Assert.Equal("date", seed.Roles(2));
    }

    [Theory]
    [InlineData("2017-10-03", "10/03/17", "2017-10-03")]
    [InlineData("2017-03-10", "10/03/17", "2017-03-10")]
    [InlineData("2017-03", "10/03/17", "2017-03-10")]
    [InlineData("2017-10", "10/03/17", "2017-10-03")]
    public void Numbers_are_read_as_the_scraped_date_says(string scraped, string line, string day) =>
        Assert.Equal(day, Parsed.Seed($" date {scraped} News\n\nFerry runs aground off the isle of Skerry\n{line}\n\nNobody was hurt on board, the coast guard said.\n").Published.ToString());

    [Theory]
    [InlineData("10/03/17", "Last update: 14/03/17", "2017-03-10")]
    [InlineData("10/03/17", "Last update: 10/14/17", "2017-10-03")]
    [InlineData("10/03/17", "Updated October 4, 2017", "2017-10-03")]
    [InlineData("10/03/17", "Updated 12 March 2017", "2017-03-10")]
    [InlineData("10/03/2017 8:15 AM", "3 min read", "2017-10-03")]
    public void Numbers_are_read_in_the_order_of_another_date_of_the_page(string line, string other, string day) =>
        Assert.Equal(day, Parsed.Page(line, other).Published.ToString());

    [Fact]
    public void A_date_without_a_year_takes_that_of_the_scraped_date() =>
        Assert.Equal("2023-04-18", Parsed.Seed(" date 2023-04 18.04 09:25\n\nFerry runs aground off the isle of Skerry\n\nNobody was hurt on board, the coast guard said.\n").Published.ToString());

    [Fact]
    public void The_sites_header_shows_the_day_of_the_crawl()
    {
        Outcome<ParsedSeed> seed = Parsed.Outcome(
            "Fenn Weekly | Tuesday, 5 March 2024\n\nFerry runs aground off the isle of Skerry\n10 March 2017\n\nNobody was hurt on board, the coast guard said.\n");
        Assert.Equal("2017-03-10", seed.Value!.Published.ToString());
        Assert.True(seed.Value.DateConflict);
        Assert.Equal("Fenn Weekly", seed.Value.Report.Site);
        Diagnostic conflict = Assert.Single(seed.Diagnostics);
        Assert.Equal("seeds/a.txt:4:1: warning FA0110: 2017-03-10 (line 4) is taken as the day of publication, but line 1 has 2024-03-05; give `published:` if that is right",
            conflict.ToString());
    }

    [Fact]
    public void A_month_alone_is_no_day_and_no_conflict()
    {
        ParsedSeed seed = Parsed.Seed(" date 2024-01 Skip to content\n\nFerry runs aground off the isle of Skerry\n\nNobody was hurt on board, the coast guard said.\n");
        Assert.Null(seed.Report.Published);
        Assert.Equal("2024-01", seed.Published.ToString());
        Assert.False(seed.DateConflict);
    }
}
