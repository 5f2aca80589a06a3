using System.Collections.Frozen;

namespace FactArchive.Core.Annotation.Drafting;

/// <summary>Words that say nothing about a claim when they stand in its id.</summary>
internal static class LittleWords
{
    private const string English =
        "a about after again all also although an and any are as at be because been before being between both but by can could did do does during each "
        + "for from further given had has have he her here him his how however i if in into is it its itself just may might more most must my new no nor "
        + "not now of on once only or other our out over own same she should since so some such than that the their them then there these they this "
        + "those through to too under until up upon very was we were what when where which while who whom whose why will with within without would you your";

    private const string German =
        "aber alle als am an auch auf aus bei beim bis damit dann das dass dem den der des die dies diese dieser doch dort durch ein eine einem einen "
        + "einer eines er es für gegen haben hat hatte hatten ich ihr ihre ihrer im in ins ist kein keine man mehr mit nach nicht noch nun nur ob oder "
        + "ohne sehr sei seien sein seine sich sie sind so sowie über um und unter vom von vor während war waren was weil wenn werde werden wie wir "
        + "wird wo wurde wurden zu zum zur zwischen";

    private const string Ukrainian =
        "а або але без був буде будуть була були було в ви від він вона вони воно всі де для до є з за зі із й його її їм їх і ж коли між ми на над нам "
        + "не ні про під після по при та так також такі те ти то того тому у хто це цей ці цього через чи що щоб як яка яке який які якщо я";

    private const string Russian =
        "бы был была были было будет будут во вы где для до его ее её если есть еще ещё за и из или им их к как когда которая которые который кто ли "
        + "между мы над нам него нее неё ни но о об он она они оно от перед по под после при с со так также такие то того тоже только ты уже через "
        + "что чтобы эта эти это этого этот";

    private static readonly FrozenSet<string> All =
        string.Join(' ', English, German, Ukrainian, Russian).Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string lowerCaseWord) => All.Contains(lowerCaseWord);
}
