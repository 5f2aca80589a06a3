using System.Collections.Frozen;

namespace FactArchive.Core.Text;

/// <summary>
/// Words that stand in nearly every text and tell nothing of it: articles, pronouns, prepositions, auxiliaries of English,
/// German, Ukrainian and Russian, folded. Words that mean something in another of these languages are left out: "war" and
/// "die" are English nouns and verbs, too.
/// </summary>
public static class StopWords
{
    private const string English =
        """
        a an and are as at be been being but by can could did do does for from had has have he her here him his how i if in into is it
        its me my no nor not of off on or our out own she should so some such than that the their them then there these they this
        those through to too us very was we were what when where which while who whom whose why with would you your about above after
        again against all also any because before below between both down during each few more most only other over same under until up
        """;

    private const string German =
        """
        aber als am auf aus bei beim bis da damit dann das dass dem den denn der des dessen doch dort du durch ein eine einem einen
        einer eines er es etwas euch fur gegen habe haben hat hatte hatten ich ihm ihn ihr ihre ihrem ihren ihrer im ist ja jede jeder
        jedes kann kein keine konnen konnte mehr mein mit muss nach nicht noch nun nur ob oder ohne sehr sein seine seinem seinen
        seiner seit sich sie sind so uber um und uns unter viel vom von vor wahrend waren was weil wenn werden wie wieder wir wird
        wo wurde wurden zu zum zur zwar zwischen auch
        """;

    private const string Ukrainian =
        """
        а або але б без би біля був була були було бути в вам вас вже ви від він вона вони воно все всі втім від де для до є ж за
        з зі із і й його йому її їх їхні їм коли ли лише ми мене мені на над нам нас наш не ні ним них о об однак ось от по поки після
        при про проти під та так також там те тем теж ти тим тих то того тоді той тому тут у цей це цього ці ця чи через чого що
        щоб щодо як яка яке який яких які якщо
        """;

    private const string Russian =
        """
        без бы был была были было быть вам вас весь во вот все всех вы где да даже для до его ее если есть еще же за здесь и из
        или им их к как ко когда кто лишь между меня мне мой мы на над нас наш не него нее нет ни них но ну о об однако он она они
        оно от очень по под после при про с со так также такой там тем то того тоже той только том тот ты у уже хотя чего чем что чтобы
        чья эта эти это этого этой этот я
        """;

    private static readonly FrozenSet<string> Words = string.Join(' ', English, German, Ukrainian, Russian)
        .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(WordFold.Fold)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="word">Folded by <see cref="WordFold.Fold"/>.</param>
    public static bool Contains(string word) => Words.Contains(word);
}
