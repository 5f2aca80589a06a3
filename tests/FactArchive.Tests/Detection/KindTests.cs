using FactArchive.Core.Model;

namespace FactArchive.Tests.Detection;

/// <summary>What kind of source a sentence names, by the ways in which news of each language names sources.</summary>
public sealed class KindTests
{
    [Theory]
    [InlineData("The city hall said the bridge would stay shut until May.", "official")]
    [InlineData("“Nobody was hurt,” said fire chief Dana Holt.", "official")]
    [InlineData("The election board said all ballots had been counted.", "official")]
    [InlineData("The joint coordination centre said two boats were missing.", "official")]
    [InlineData("A spokeswoman for the airport said flights had resumed.", "other")]
    [InlineData("The shopping centre said it would reopen on Monday.", "other")]
    [InlineData("The travel agency said the tickets were refunded.", "other")]
    [InlineData("The Varn Institute said exports fell by a third.", "think-tank")]
    [InlineData("The Harbour Sentinel reported that the ferry had sunk.", "media-outlet")]
    [InlineData("Two people with knowledge of the talks said the deal was off.", "anonymous")]
    [InlineData("An official who asked not to be named said the talks had failed.", "anonymous")]
    [InlineData("A dog-walker said the tower had fallen within seconds.", "eyewitness")]
    [InlineData("The affidavit states that the payments began in June.", "document")]
    [InlineData("The imagery company Skyfold said the runway was longer than in spring.", "satellite-imagery")]
    [InlineData("The African Union said observers would arrive on Friday.", "official")]
    public void English(string sentence, string kind) => Assert.Equal(kind, KindOf("en", sentence));

    [Theory]
    [InlineData("«Жертв немає», – повідомив заступник очільниці ОВА Ігор Лозан.", "official")]
    [InlineData("У митниці уточнили, що вантаж затримали на кордоні.", "official")]
    [InlineData("Пожежники повідомили, що вогонь загасили до ранку.", "official")]
    [InlineData("Координаційний центр повідомив, що евакуація триває.", "official")]
    [InlineData("Речниця університету заявила, що іспити перенесли.", "other")]
    [InlineData("Торговельний центр повідомив, що відкриється в понеділок.", "other")]
    [InlineData("Фахівець із води Орест Гай пояснив, що проби чисті.", "other")]
    [InlineData("Інформагентство «Обрій» повідомило, що поромів більше не буде.", "media-outlet")]
    [InlineData("Сусідка розповіла, що вибух пролунав опівночі.", "eyewitness")]
    [InlineData("Мешканка будинку розповіла, що дах зірвало за хвилину.", "eyewitness")]
    [InlineData("Чиновник, який не захотів називати свого імені, повідомив, що угоду зірвано.", "anonymous")]
    [InlineData("Відомість свідчить, що зарплату виплатили двічі.", "document")]
    [InlineData("Супутникові знімки показують, що ангар зруйновано.", "satellite-imagery")]
    [InlineData("Інститут прогнозів повідомив, що експорт упав на третину.", "think-tank")]
    public void Ukrainian(string sentence, string kind) => Assert.Equal(kind, KindOf("uk", sentence));

    [Theory]
    [InlineData("«Жертв нет», — сообщила представительница областной администрации.", "official")]
    [InlineData("Пожарные сообщили, что огонь потушили к утру.", "official")]
    [InlineData("На таможне уточнили, что груз задержали на границе.", "official")]
    [InlineData("Вице-губернатор Олег Тарн заявил, что дорогу откроют.", "official")]
    [InlineData("Федеральное агентство сообщило, что рейсы отменены.", "official")]
    [InlineData("Представитель «Севрыбы» заявил, что суда вернулись.", "other")]
    [InlineData("Торговый центр сообщил, что откроется в понедельник.", "other")]
    [InlineData("Учительница Анна Рей рассказала, что занятия перенесли.", "other")]
    [InlineData("Информагентство «Горизонт» сообщило, что паромов больше не будет.", "media-outlet")]
    [InlineData("Жительница дома рассказала, что крышу сорвало за минуту.", "eyewitness")]
    [InlineData("Соседка рассказала, что взрыв прогремел в полночь.", "eyewitness")]
    [InlineData("Собеседница издания сообщила, что сделка сорвана.", "anonymous")]
    [InlineData("Ведомость свидетельствует, что зарплату выплатили дважды.", "document")]
    [InlineData("Спутниковые снимки показывают, что ангар разрушен.", "satellite-imagery")]
    public void Russian(string sentence, string kind) => Assert.Equal(kind, KindOf("ru", sentence));

    [Theory]
    [InlineData("Kreisbrandmeister Jens Holm sagte, das Feuer sei gelöscht.", "official")]
    [InlineData("Ministerpräsidentin Ute Brandt sagte, die Straße bleibe gesperrt.", "official")]
    [InlineData("Die Bundesnetzagentur teilte mit, die Leitung sei sicher.", "official")]
    [InlineData("Das Lagezentrum meldete, zwei Boote seien vermisst.", "official")]
    [InlineData("Die Landkreise erklärten, das Geld fehle.", "official")]
    [InlineData("Eine Unternehmenssprecherin sagte, die Anlage laufe wieder.", "other")]
    [InlineData("Ein Sprecher der Nordwerk AG sagte, die Anlage laufe wieder.", "other")]
    [InlineData("Das Einkaufszentrum teilte mit, es bleibe geschlossen.", "other")]
    [InlineData("Der Wanderer Max Rohr sagte, der Hang sei plötzlich gerutscht.", "eyewitness")]
    [InlineData("Eine Autofahrerin sagte, der Mast sei in Sekunden gefallen.", "eyewitness")]
    [InlineData("Chefredakteurin Eva Lohr schrieb, die Zeitung habe keinen Brief erhalten.", "media-outlet")]
    [InlineData("Eine mit dem Vorgang vertraute Person sagte, der Vertrag sei geplatzt.", "anonymous")]
    [InlineData("Die Messwerte zeigen, dass der Pegel sinkt.", "document")]
    [InlineData("Satellitenfotos zeigen, dass die Halle zerstört ist.", "satellite-imagery")]
    [InlineData("Die Forschungsstelle Nord teilte mit, der Export sei gefallen.", "think-tank")]
    public void German(string sentence, string kind) => Assert.Equal(kind, KindOf("de", sentence));

    private static string KindOf(string language, string sentence) => string.Join(" + ", Reading.Claims(language, sentence).Select(c => c.Attribution.Kind.Id()));
}
