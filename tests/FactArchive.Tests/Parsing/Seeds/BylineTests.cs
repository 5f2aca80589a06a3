namespace FactArchive.Tests.Parsing.Seeds;

/// <summary>Authors are persons or a named desk; functions and agencies are none.</summary>
public sealed class BylineTests
{
    [Theory]
    [InlineData("byOlena Mukhina", "Olena Mukhina")]
    [InlineData("By Olena Mukhina", "Olena Mukhina")]
    [InlineData("By HYUNG-JIN KIM", "HYUNG-JIN KIM")]
    [InlineData("By Yi Wonju and Kim Seung-yeon", "Yi Wonju; Kim Seung-yeon")]
    [InlineData("By Maria de la Cruz, Jo O’Brien and Ann van Dyk", "Maria de la Cruz; Jo O’Brien; Ann van Dyk")]
    [InlineData("By Jane Doe, Political Editor", "Jane Doe")]
    [InlineData("By Jane Doe in Port Ansel", "Jane Doe")]
    [InlineData("By J. R. Moss", "J. R. Moss")]
    [InlineData("ByTessa MoranLocal Democracy Reporter", "Tessa Moran")]
    [InlineData("by The Northern Ledger news desk January 21, 2024 4:08 PM 2 min read", "The Northern Ledger news desk")]
    [InlineData("Author - Lidia Brandt", "Lidia Brandt")]
    [InlineData("Oleksa Marin — Wednesday, 7 June 2023, 10:41", "Oleksa Marin")]
    [InlineData("June 3, 2022 Lena Ortiz", "Lena Ortiz")]
    [InlineData("Lena Ortiz", "Lena Ortiz")]
    [InlineData("Автор: Марта Левицька", "Марта Левицька")]
    [InlineData("Підготував: Остап Ворона", "Остап Ворона")]
    [InlineData("Марта Левицька та Остап Ворона", "Марта Левицька; Остап Ворона")]
    [InlineData("Автор текста: Марина Лис", "Марина Лис")]
    [InlineData("Подготовил: Илья Ветров", "Илья Ветров")]
    [InlineData("Von: Jana Holm, Erik Sauter", "Jana Holm; Erik Sauter")]
    [InlineData("Von Greta Lohse und Piet Hansen", "Greta Lohse; Piet Hansen")]
    [InlineData("Autorin: Nele Sommer", "Nele Sommer")]
    [InlineData("By Staff", "")]
    [InlineData("By Staff Writer", "")]
    [InlineData("By STAFF REPORTER", "")]
    [InlineData("By Reuters", "")]
    [InlineData("By The Associated Press", "")]
    [InlineData("Автор: Редакція", "")]
    public void Authors_are_read(string line, string authors)
    {
        var seed = Parsed.Page(line);
        Assert.Equal(authors, string.Join("; ", seed.Report.Authors));
        Assert.StartsWith("byline", seed.Roles(2), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_about_the_author_is_not_of_the_report()
    {
        var seed = Parsed.Seed("Leave the lighthouse alone at last\nBy Agnes Rowe\n\nThe tower has stood since 1871.\n\nLet us leave it to the birds.\n\n"
            + "Agnes Rowe teaches history in Fenn and has been a columnist for this paper since 2009.\n12 comments\n");
        Assert.Equal(2, seed.Report.BodyParagraphs);
        Assert.Equal("about the author", seed.Report.Dropped.First(d => d.Line == 8).Reason);
    }
}
