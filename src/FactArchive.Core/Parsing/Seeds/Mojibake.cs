namespace FactArchive.Core.Parsing.Seeds;

/// <summary>Text that was UTF-8 once and was read as something else: "â€™" for an apostrophe, "Ð¿Ñ€" for Cyrillic.</summary>
internal readonly record struct Mojibake(int First, int Count, string Sample)
{
    /// <summary>Null if the text shows no such places.</summary>
    public static Mojibake? Find(string text)
    {
        int first = -1, count = 0;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (!IsBroken(text, i)) continue;
            if (first < 0) first = i;
            count++;
        }
        return first < 0 ? null : new Mojibake(first, count, text.Substring(first, Math.Min(3, text.Length - first)));
    }

    private static bool IsBroken(string text, int i) => text[i] switch
    {
        'â' => text[i + 1] is '€' or '\u0080',
        'Ã' => text[i + 1] is >= '\u0080' and <= '\u00BF',
        'Ð' or 'Ñ' => IsContinuation(text[i + 1]) && i + 2 < text.Length && text[i + 2] is 'Ð' or 'Ñ',
        'Р' or 'С' => i + 3 < text.Length && IsTwiceRead(text[i + 1]) && text[i + 2] is 'Р' or 'С' && IsTwiceRead(text[i + 3]),
        _ => false,
    };

    private static bool IsContinuation(char c) => c is >= '\u0080' and <= '\u00BF' or '€' or '‚' or 'ƒ' or '„' or '…' or '†' or '‡';

    private static bool IsTwiceRead(char c) => c is '°' or '±' or 'µ' or '»' or '¶' or '·' or '‚' or 'ѓ' or 'Ђ';
}
