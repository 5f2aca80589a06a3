using System.Text;

namespace FactArchive.Core.Text;

/// <summary>Addresses made of titles: lower-case a–z, digits and hyphens, Cyrillic and accents spelled in Latin letters.</summary>
public static class Slugs
{
    /// <summary>Longer slugs are cut at a word.</summary>
    public const int MaxLength = 80;

    /// <summary>The slug of a title; empty if the title has no letter or digit that can be spelled.</summary>
    public static string From(string title)
    {
        var slug = new StringBuilder();
        foreach (char c in Spellable(title.ToLowerInvariant()).Normalize(NormalizationForm.FormC))
        {
            if (c is '\'' or '’' or 'ʼ' or 'ь' or 'ъ') continue;
            string letters = Letters(c);
            if (letters.Length > 0) slug.Append(letters);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return Cut(slug.ToString().Trim('-'));
    }

    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= MaxLength
        && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        && text[0] != '-' && text[^1] != '-';

    /// <summary>Without emoji and other characters beyond the first plane, whole or broken: they have no letters, and halves of them no normal form.</summary>
    private static string Spellable(string text) => string.Create(text.Length, text, static (kept, source) =>
    {
        for (int i = 0; i < kept.Length; i++) kept[i] = char.IsSurrogate(source[i]) || source[i] == ReadingCharacters.NoCharacter ? ' ' : source[i];
    });

    private static string Cut(string slug)
    {
        if (slug.Length <= MaxLength) return slug;
        int hyphen = slug.LastIndexOf('-', MaxLength);
        return hyphen > MaxLength / 2 ? slug[..hyphen] : slug[..MaxLength].TrimEnd('-');
    }

    private static string Letters(char c)
    {
        if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9')) return c.ToString();
        if (Spelled(c) is { } spelled) return spelled;
        char plain = c.ToString().Normalize(NormalizationForm.FormD)[0];
        return plain is >= 'a' and <= 'z' ? plain.ToString() : "";
    }

    /// <summary>German by DIN 5007-2, Ukrainian and Russian by their common passport spellings.</summary>
    private static string? Spelled(char c) => c switch
    {
        'ä' => "ae", 'ö' => "oe", 'ü' => "ue", 'ß' => "ss", 'ø' => "o", 'đ' => "d", 'ł' => "l", 'æ' => "ae", 'œ' => "oe",
        'а' => "a", 'б' => "b", 'в' => "v", 'г' => "h", 'ґ' => "g", 'д' => "d", 'е' => "e", 'є' => "ie", 'ё' => "e",
        'ж' => "zh", 'з' => "z", 'и' => "y", 'і' => "i", 'ї' => "i", 'й' => "i", 'к' => "k", 'л' => "l", 'м' => "m",
        'н' => "n", 'о' => "o", 'п' => "p", 'р' => "r", 'с' => "s", 'т' => "t", 'у' => "u", 'ф' => "f", 'х' => "kh",
        'ц' => "ts", 'ч' => "ch", 'ш' => "sh", 'щ' => "shch", 'ы' => "y", 'э' => "e", 'ю' => "iu", 'я' => "ia",
        _ => null,
    };
}
