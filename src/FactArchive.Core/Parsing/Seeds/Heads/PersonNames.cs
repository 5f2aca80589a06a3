using System.Collections.Frozen;
using System.Collections.Immutable;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Heads;

/// <summary>Which words name a person or a newsroom's desk, and which only a function or an agency.</summary>
internal static class PersonNames
{
    /// <summary>Between names stand no longer words in lower case than "with" and "della".</summary>
    private const int LongestJoint = 5;

    private static readonly string[] Joints = [", ", "; ", " and ", " & ", " und ", " та ", " і ", " й ", " и ", " with ", " / "];

    private static readonly FrozenSet<string> Particles =
        "de del della di da dos von van der den la le el al bin ben ibn ter zu zum y af av st ten фон ван де".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What follows such a word is a place, a paper or an office.</summary>
    private static readonly string[] Tails =
        [" in ", " for ", " of ", " at ", " from ", " für ", " aus ", " для ", " з ", " из ", " із ", " у ", " в ", " | ", " - ", " – ", " — ", " (", " @"];

    private static readonly FrozenSet<string> Offices =
        ("studio staff writer writers reporter reporters editor editors admin administrator correspondent correspondents newsroom desk team bureau agency press "
        + "news media times weekly daily tribune herald post gazette service services radio tv television channel photo image images video getty report "
        + "reports wire online author contributor guest editorial board agencies journalist analyst commentator columnist presenter producer photographer reporters fellow "
        + "редакція редакции редакция відділ отдел агентство агенція агенции новин новини новостей новости служба газета вісник вестник прес-служба "
        + "пресс-служба кореспондент корреспондент журналіст журналист редактор адміністратор автор кореспондентка журналістка редакторка оглядач оглядачка колумніст фотограф спецкор корреспондентка журналистка обозреватель колумнист спецкорреспондент "
        + "redaktion team agentur nachrichtenagentur zeitung presse dienst mitarbeiter korrespondent korrespondentin redakteur redakteurin reporterin volontär volontärin chefredakteur chefredakteurin autorin online").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Desks =
        "desk newsroom bureau team редакція редакция відділ отдел служба redaktion newsdesk redaktionsteam".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Filler =
        ("the our a an of and for at news desk newsroom team bureau staff editorial writer reporter web online editor editors by "
        + "редакція редакция редакції редакции відділ отдел новин новостей новини новости служба сайту сайта наша наш "
        + "redaktion die unsere der online redaktionsteam team").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NoNames =
        ("passend mehr zum sankt bad port san photo photos image picture фото скриншот світлина foto bild the a an in on at of for to and or but with after before from by as is are was were will how why what when where who this that these new more read "
        + "world war home live about our your latest breaking top all full opinion analysis politics business sport sports health science culture economy "
        + "у в на з із та і й або але після до від про що як чому коли де хто це нові новий головна політика війна світ україни україна "
        + "и или но после из от о об что почему когда где кто это новые главная политика война мир россии россия "
        + "die der das ein eine und oder in im am auf mit nach vor von zu für wie warum was wann wo wer neue startseite politik krieg welt "
        + "january february march april may june july august september october november december").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The authors that a byline names; none for a function or an agency.</summary>
    public static ImmutableArray<string> Read(string byline)
    {
        string text = byline.Trim().TrimEnd('.', ',', ';', '|', '-', '–', '—', ':').Trim();
        if (DeskOf(text) is { } desk) return desk.Length == 0 ? [] : [desk];
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (string part in Split(text))
        {
            string name = WithoutTail(part);
            if (IsPerson(name) && !IsAgencyName(name) && !names.Contains(name)) names.Add(name);
        }
        return names.ToImmutable();
    }

    /// <summary>Whether a short line names an office, a desk or an agency.</summary>
    public static bool IsFunction(string text)
    {
        List<string> words = Tokens.Of(text);
        return words.Count is > 0 and <= 6 && !text.EndsWith('.') && words.Exists(w => Offices.Contains(w) || w.Split('-').Any(p => p.Length > 3 && Offices.Contains(p)));
    }

    private static readonly FrozenSet<string> WritingTrades =
        ("journalist reporter correspondent editor columnist writer author fellow freelancer redakteur redakteurin redaktor redaktorin reporterin volontär autor autorin korrespondent "
        + "журналіст журналістка кореспондент кореспондентка редактор редакторка оглядач колумніст журналистка корреспондент корреспондентка обозреватель журналист").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the first words of a text name the trade of somebody who writes.</summary>
    public static bool IsFunctionOfWriter(string text) => Tokens.Of(text).Take(6).Any(WritingTrades.Contains);

    /// <summary>Whether a whole short text is nothing but names of persons: a byline without a label.</summary>
    public static bool IsListOfPersons(string text)
    {
        if (!MayBePersons(text)) return false;
        List<string> parts = Split(text.Trim());
        return parts.Count is > 0 and <= 6 && parts.TrueForAll(p => IsPerson(p) && !IsAgencyName(p)) && !(parts.Count == 1 && MediaNames.Is(parts[0]));
    }

    /// <summary>No long word in lower case: seen at a glance, before anything is cut into parts.</summary>
    private static bool MayBePersons(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLower(text[i]) || (i > 0 && text[i - 1] != ' ')) continue;
            int end = text.IndexOf(' ', i);
            if ((end < 0 ? text.Length : end) - i > LongestJoint) return false;
        }
        return true;
    }

    /// <summary>"Lena Aust, Nordfunk": persons, and behind a comma the paper that they write for.</summary>
    public static bool IsPersonOfOutlet(string text)
    {
        int comma = text.LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && IsListOfPersons(text[..comma]) && (MediaNames.Is(text[(comma + 2)..]) || IsFunction(text[(comma + 2)..]));
    }

    /// <summary>"Jane Doe in Port Ansel", "Марта Левицька для «Голосу»".</summary>
    public static bool IsPersonWithTail(string text)
    {
        foreach (string tail in (string[])[" in ", " for ", " für ", " aus ", " для "])
        {
            int at = text.IndexOf(tail, StringComparison.Ordinal);
            if (at <= 0 || Tokens.Count(text) > 8 || !IsListOfPersons(text[..at]) || text[..at].Split(' ').Any(Particles.Contains)) continue;
            List<string> words = Tokens.Of(text[(at + tail.Length)..]);
            return words.Count is > 0 and <= 4 && words.TrueForAll(w => Tokens.StartsUpper(w) || w is "the" or "den" or "die" or "das");
        }
        return false;
    }

    /// <summary>"Jana Holm, Velm": behind a label only.</summary>
    public static bool IsPersonOfPlace(string text)
    {
        int comma = text.LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && IsListOfPersons(text[..comma]) && Tokens.Of(text[(comma + 2)..]) is [var place] && Tokens.StartsUpper(place);
    }

    /// <summary>Two to four words with capitals (or particles between), none of them a function or a word of headlines.</summary>
    public static bool IsPerson(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5 || text.Length > 60) return false;
        int names = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (i > 0 && i < words.Length - 1 && Particles.Contains(words[i])) continue;
            if (!IsNameWord(words[i])) return false;
            names++;
        }
        return names >= 2 && names <= 4;
    }

    /// <summary>"РИА Север": short capitals beside a word with a capital.</summary>
    private static bool IsAgencyName(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool acronym = Array.Exists(words, w => w.Length is > 2 and <= 4 && Tokens.IsAllUpper(w) && !w.Contains('.', StringComparison.Ordinal));
        return acronym && !Array.TrueForAll(words, Tokens.IsAllUpper);
    }

    /// <summary>A newsroom's desk with its name; empty if it has none ("News desk"); null if the text names no desk.</summary>
    private static string? DeskOf(string text)
    {
        List<string> words = Tokens.Of(text);
        if (words.Count > 8 || !words.Exists(w => Desks.Contains(w) || w.EndsWith("-redaktion", StringComparison.OrdinalIgnoreCase))) return null;
        return words.Exists(w => !Filler.Contains(w)) ? text : "";
    }

    private static bool IsNameWord(string word)
    {
        string letters = word.TrimEnd('.', ',');
        if (letters.Length == 0 || !char.IsUpper(letters[0]) || Offices.Contains(letters) || NoNames.Contains(letters) || letters.Split('-').Any(p => Offices.Contains(p) && p.Length > 3)) return false;
        foreach (char c in letters)
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '’' or 'ʼ' or '.')) return false;
        return word.Length == letters.Length || (word[^1] == '.' && letters.Length <= 2);
    }

    private static string WithoutTail(string part)
    {
        string name = WithoutGluedFunction(part.Trim());
        foreach (string tail in Tails)
        {
            int at = name.IndexOf(tail, StringComparison.Ordinal);
            if (at > 0) name = name[..at];
        }
        return name.Trim().TrimEnd(',', ';', ':');
    }

    /// <summary>"Tessa MoranLocal Democracy Reporter": a capital amid a word begins the next element of the page.</summary>
    private static string WithoutGluedFunction(string name)
    {
        for (int i = 3; i < name.Length; i++)
        {
            if (!char.IsUpper(name[i]) || !char.IsLower(name[i - 1])) continue;
            int start = name.LastIndexOf(' ', i) + 1;
            if (i - start > 3) return name[..i];
        }
        return name;
    }

    private static string[] Parted(string text, string joint) => text.Split(joint, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<string> Split(string text)
    {
        List<string> parts = [text];
        foreach (string joint in text.Any(char.IsLower) ? Joints : Joints.Select(j => j.ToUpperInvariant()))
            parts = parts.SelectMany(p => Parted(p, joint)).ToList();
        return parts;
    }
}
