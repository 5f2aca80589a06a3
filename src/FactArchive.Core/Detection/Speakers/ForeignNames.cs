using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Names beside roles in languages with cases, where a capital word may be a genitive.</summary>
internal sealed class ForeignNames(Scanner scan)
{
    /// <summary>
    /// Names after a role stand at the end of the phrase, with genitives before them: "голова Надвільської ОВА Тарас
    /// Гнатишин". A single capital word after a body is its genitive ("Минздрав Белогорья").
    /// </summary>
    public TokenRange ForeignName(int from, int head, int to, int role, RoleNoun? noun)
    {
        int end = head;
        if (scan.IsSlavic && head < to && TrailingNames(from, to) >= 2) end = to;
        int names = TrailingNames(from, end);
        if (scan.IsGerman) return GermanName(from, end, names, role, noun);
        if (names == 0) return default;
        if (names == end - from && role < 0 && (names > 1 || end == to)) return new TokenRange(from, end);
        if (role >= 0 && role >= end - names) names = end - 1 - role;
        if (names >= 2) return new TokenRange(end - Math.Min(names, IsPatronymic(end - 1) ? 3 : 2), end);
        if (names == 1 && noun is { Person: true } && role == end - 2 && !MayBeGenitive(end - 1)) return new TokenRange(end - 1, end);
        if (names == 1 && role < 0 && end - from == 1 && end == to) return new TokenRange(from, end);
        if (names == 1 && role == end - 2 && noun is { Kind: SourceKind.MediaOutlet }) return new TokenRange(end - 1, end);
        return default;
    }

    /// <summary>"мер Києва", "мешканці Херсона": a place in the genitive, unless it ends like a nominative name.</summary>
    private bool MayBeGenitive(int i) =>
        scan[i].Lower[^1] is 'а' or 'я' or 'и' or 'і' or 'ы' or 'ї' or 'у' or 'ю'
        && !scan[i].Lower.EndsWith("ова", StringComparison.Ordinal) && !scan[i].Lower.EndsWith("ева", StringComparison.Ordinal)
        && !scan[i].Lower.EndsWith("ська", StringComparison.Ordinal) && !scan[i].Lower.EndsWith("ская", StringComparison.Ordinal);

    private bool IsPatronymic(int i) => scan[i].Lower.EndsIn("вич", "вна", "вича");

    private int TrailingNames(int from, int end)
    {
        int names = 0;
        for (int i = end - 1; i >= from && scan[i].Kind == TokenKind.Word && scan[i].Upper; i--)
        {
            bool acronym = IsAcronym(i);
            if (acronym && names > 0) break;
            if (scan.IsRole(i) && (names > 0 || !acronym)) break;
            names++;
        }
        return names;
    }

    private bool IsAcronym(int i)
    {
        Token token = scan[i];
        if (token.End - token.Start < 2) return false;
        for (int k = token.Start; k < token.End; k++)
        {
            if (char.IsLower(scan.Text[k])) return false;
        }
        return true;
    }

    /// <summary>"Thilo Ahr | von der Universität": capital words, with "von" only before another of them.</summary>
    private int NameRun(int from, int end)
    {
        int i = from;
        while (i < end && (scan[i].Upper
            || i + 1 < end && scan[i].Is(WordTraits.NameLink) && !scan[i].Is(WordTraits.Determiner) && scan[i + 1].Upper && i == from + 1
            && scan[i].Lower is "von" or "zu"))
        {
            i++;
        }
        return i;
    }

    /// <summary>"Kreiskrankenhaus Sellin", "Gemeinderat Aueren": a body that is told from others by its place.</summary>
    private bool IsPlaceBound(int role, RoleNoun? noun)
    {
        if (noun is not { Person: false }) return false;
        string[] bodies = ["krankenhaus", "klinikum", "klinik", "rat", "rathaus", "gericht", "polizei", "feuerwehr", "universität", "hochschule",
            "amt", "anwaltschaft", "institut", "museum", "stadtwerke", "generalstab", "verwaltung", "forum"];
        return bodies.Any(b => scan[role].Lower.EndsWith(b, StringComparison.Ordinal));
    }

    /// <summary>All nouns are capital in German: a name is what follows the role, or two words that are no roles.</summary>
    private TokenRange GermanName(int from, int end, int names, int role, RoleNoun? noun)
    {
        if (role >= 0 && role >= from)
        {
            int after = role + 1;
            while (after < end && scan[after].Is(WordTraits.Honorific)) after++;
            if (after < end && scan[after].Upper && !scan[after].Is(WordTraits.Preposition | WordTraits.Determiner))
                return new TokenRange(IsPlaceBound(role, noun) ? role : after, NameRun(after, end));
            if (noun is { Person: true } && after < end && scan[after].Lower is "des" or "der") return default;
            if (names >= 2 && role < end - names && noun is { Person: true }) return new TokenRange(end - 2, end);
            return default;
        }
        if (scan[from].Upper && names == end - from) return new TokenRange(from, end);
        if (names >= 3) return new TokenRange(end - 2, end);
        return names == 2 ? new TokenRange(end - 2, end) : default;
    }
}
