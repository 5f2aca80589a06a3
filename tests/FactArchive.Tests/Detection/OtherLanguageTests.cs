namespace FactArchive.Tests.Detection;

/// <summary>One sentence for each construction that Ukrainian, Russian and German have of their own.</summary>
public sealed class OtherLanguageTests
{
    [Theory]
    [InlineData("Унаслідок удару загинули троє людей, повідомила прокуратура області.", "Прокуратура області | повідомила | official | Унаслідок удару загинули троє людей")]
    [InlineData("«Загрози прориву немає», – наголосив начальник служби Тарас Гнатишин.", "Тарас Гнатишин | наголосив | official | Загрози прориву немає")]
    [InlineData("За словами Юрія Семчука, рівень води піднявся на 40 см.", "Юрій Семчук | За словами | other | рівень води піднявся на 40 см")]
    [InlineData("У МЗС уточнили, що консул уже виїхав.", "МЗС | уточнили | official | консул уже виїхав")]
    [InlineData("У заяві клубу йдеться, що сезон іще не завершено.", "Клубу | йдеться | other | сезон іще не завершено")]
    [InlineData("Фермери звинуватили підприємство у запізнілому скиданні води.", "Фермери | звинуватили | other | підприємство у запізнілому скиданні води")]
    [InlineData("Міністерка енергетики Олена Бойчук спростувала, що станцію довелося зупинити.", "Олена Бойчук | спростувала | official | станцію довелося зупинити")]
    [InlineData("Газета «Хвиля» з посиланням на джерело в клубі пише, що гравця продадуть.", "Хвиля | пише | media-outlet | гравця продадуть")]
    [InlineData("«Я буду мером для всіх, – запевнив Богдан Стадник, – і для тих, хто голосував проти».", "Богдан Стадник | запевнив | other | Я буду мером для всіх ¦ і для тих, хто голосував проти")]
    public void Ukrainian(string sentence, string claim) => Assert.Equal([claim], Reading.Lines("uk", sentence));

    [Theory]
    [InlineData("«Пожар локализован», — написал губернатор Артём Лунин.", "Артём Лунин | написал | official | Пожар локализован")]
    [InlineData("Эффект, как сообщает журнал «Вестник», сохранялся и после поправки на вес.", "Вестник | сообщает | media-outlet | Эффект ¦ сохранялся и после поправки на вес")]
    [InlineData("Министерство обороны опровергло причастность своих военных к инциденту.", "Министерство обороны | опровергло | official | причастность своих военных к инциденту")]
    [InlineData("Школьный врач Марк Дорн предупредил, что таблетки опасны.", "Марк Дорн | предупредил | other | таблетки опасны")]
    [InlineData("Педиатр Инна Соль: «Сначала уберите телефон из спальни».", "Инна Соль | : | other | Сначала уберите телефон из спальни")]
    public void Russian(string sentence, string claim) => Assert.Equal([claim], Reading.Lines("ru", sentence));

    [Theory]
    [InlineData("Rund 90.000 Haushalte waren ohne Strom, wie der Versorger Ostnetz mitteilte.", "Ostnetz | mitteilte | other | Rund 90.000 Haushalte waren ohne Strom")]
    [InlineData("Dem Minister zufolge bleiben die Straßen gesperrt.", "Dem Minister | zufolge | official | bleiben die Straßen gesperrt")]
    [InlineData("Es gebe „allenfalls Lücken“, so eine Sprecherin des Unternehmens.", "Sprecherin des Unternehmens | so | other | Es gebe „allenfalls Lücken“")]
    [InlineData("Die Opposition macht das Land für den Zustand des Damms verantwortlich.", "Die Opposition | macht … verantwortlich | other | das Land für den Zustand des Damms")]
    [InlineData("Bei dem Angriff wurden nach Angaben der Behörden drei Menschen verletzt.", "Der Behörden | nach Angaben | official | Bei dem Angriff wurden ¦ drei Menschen verletzt")]
    [InlineData("„Wir wissen es nicht“, gibt die Forscherin zu.", "Die Forscherin | gibt … zu | other | Wir wissen es nicht")]
    [InlineData("„Der Sieg war verdient“, befand Trainer Lutz Ahr nach der Partie.", "Lutz Ahr | befand | other | Der Sieg war verdient")]
    [InlineData("Forscher der Universität Lenz haben herausgefunden, dass Bienen Farben zählen.", "Forscher der Universität Lenz | herausgefunden | other | Bienen Farben zählen")]
    [InlineData("Innenministerin Petra Kahl warnte vor Betrügern.", "Petra Kahl | warnte vor | official | Betrügern")]
    [InlineData("Der Sender CNN meldete unter Berufung auf Insider, die Gespräche seien gescheitert.", "CNN | meldete | media-outlet | die Gespräche seien gescheitert")]
    public void German(string sentence, string claim) => Assert.Equal([claim], Reading.Lines("de", sentence));

    [Fact]
    public void A_paragraph_after_a_colon_is_what_was_announced()
    {
        var claim = Assert.Single(Reading.Claims("uk", "Згодом поліція написала у фейсбуці:", "Водії вже працюють."));
        Assert.Equal((1, 0), (claim.Spans[0].Block, claim.AttributionBlock));
    }

    [Fact]
    public void A_report_without_a_language_is_read_in_its_own()
    {
        Assert.Single(Reading.Claims(null, "«Пожежу ліквідовано, постраждалих немає, мешканці повернулися додому», – повідомив мер Іван Коваль."));
    }

    [Theory]
    [InlineData("uk", "Раніше повідомлялося, що півфінал могли перенести через грозу.")]
    [InlineData("uk", "Речниця гарнізону від коментарів відмовилася.")]
    [InlineData("ru", "Ранее сообщалось о закрытии местного аэропорта.")]
    [InlineData("de", "Wie berichtet, war das Wasser am Mittwoch über die Krone getreten.")]
    [InlineData("de", "Die Feuerwehr rief dazu auf, Keller zu meiden.")]
    public void What_has_no_source_or_no_content_is_no_claim(string language, string text) => Assert.Empty(Reading.Lines(language, text));
}
