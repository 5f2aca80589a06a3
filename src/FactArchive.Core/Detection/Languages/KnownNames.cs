using System.Collections.Frozen;
using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Kinds of well-known bodies and persons whose names do not tell it, in lower case.</summary>
internal static class KnownNames
{
    private static readonly FrozenDictionary<string, SourceKind> Kinds = Build();

    public static bool TryFind(string lower, out SourceKind kind) => Kinds.TryGetValue(lower, out kind);

    private static FrozenDictionary<string, SourceKind> Build()
    {
        var kinds = new Dictionary<string, SourceKind>(StringComparer.Ordinal);
        Add(kinds, SourceKind.MediaOutlet, "reuters|ap|associated press|afp|agence france-presse|bbc|cnn|nbc|cbs|abc|fox news|bloomberg|voa|voice of america|rfe/rl|rferl|radio liberty|radio free europe|tass|interfax|ria novosti|ria|sputnik|rt|ukrinform|unn|unian|ukrainska pravda|european pravda|kyiv independent|kyiv post|euromaidan press|suspilne|hromadske|babel|dw|deutsche welle|dpa|spiegel|der spiegel|bild|die zeit|die welt|welt|faz|taz|ard|zdf|tagesschau|meduza|novaya gazeta|vedomosti|kommersant|rbc|rbk|the insider|wsj|wall street journal|new york times|nyt|washington post|financial times|guardian|the times|economist|politico|axios|le monde|yonhap|kbs|nhk|kyodo|xinhua|kcna|al jazeera|anadolu|der standard|merkur|correctiv|stopfake|bellingcat|украінформ|укрінформ|унн|уніан|українська правда|європейська правда|суспільне|громадське|радіо свобода|радио свобода|бі-бі-сі|би-би-си|тасс|риа новости|рбк|коммерсантъ|ведомости|медуза|интерфакс|інтерфакс-україна|рейтер|reuters.com|cnn international|детектор медіа|euvsdisinfo|afp fact check|politifact|full fact|snopes");
        Add(kinds, SourceKind.ThinkTank, "csis|isw|institute for the study of war|rusi|rand|chatham house|beyond parallel|38 north|iiss|sipri|carnegie|brookings|atlantic council|cepa|swp|dgap|heritage foundation|інститут вивчення війни|институт изучения войны|car|conflict armament research|open source centre|кільський інститут|ifo|diw");
        Add(kinds, SourceKind.Official, "kyiv|kiev|moscow|washington|beijing|london|berlin|paris|seoul|pyongyang|tehran|ankara|warsaw|brussels|minsk|tokyo|jerusalem|ukraine|russia|china|israel|iran|north korea|south korea|united states|us|united kingdom|germany|france|poland|belarus|turkey|united nations|world health organization|european union|international criminal court|international atomic energy agency|red cross|київ|москва|україна|росія|киев|украина|россия|вашингтон|пекін|пекин|мінськ|минск|moskau|kiew|russland|vereinte nationen|kremlin|pentagon|nato|un|eu|european commission|white house|state department|downing street|elysee|iaea|osce|icc|who|unesco|unicef|sbu|hur|gur|fsb|gru|svr|cia|fbi|nsa|mi6|mi5|dia|nis|bnd|bundeswehr|bundestag|bundesregierung|кремль|пентагон|нато|оон|єс|ес|магате|обсє|обсе|сбу|гур|зсу|всу|фсб|гру|мвс|мвд|мзс|мид|дснс|мчс|ова|обл ова|міноборони|минобороны|генштаб|генеральний штаб|генеральный штаб|putin|zelensky|zelenskyy|zelenskiy|biden|trump|lavrov|peskov|shoigu|medvedev|budanov|syrskyi|zaluzhny|kuleba|blinken|austin|scholz|macron|sunak|starmer|stoltenberg|rutte|borrell|kallas|lukashenko|kim jong un|xi jinping|merz|pistorius|baerbock|путин|путін|зеленський|зеленский|лавров|песков|пєсков|шойгу|буданов|сирський|сырский|кулеба|лукашенко|байден|трамп|шольц|макрон|bka|bnd|lka|verfassungsschutz|auswärtiges amt|weißes haus|сша|боевиков");
        Add(kinds, SourceKind.SatelliteImagery, "maxar|maxar technologies|planet labs|planet|sentinel hub|capella space|blacksky|airbus defence and space");
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, SourceKind> kinds, SourceKind kind, string names)
    {
        foreach (string name in names.Split('|')) kinds.TryAdd(name, kind);
    }
}
