using System.Collections.Frozen;

namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Words with which a page speaks of itself or to its reader; headlines seldom do.</summary>
internal static class ReaderWords
{
    private static readonly FrozenSet<string> Words =
        ("our us we you your yours my me "
        + "наш наша наше наші нашого нашої нашому нашій нас нам ми ви вас вам ваш ваша ваші вашу вашого "
        + "наши нашего нашей нашем нашему мы вы ваши вашего вашей "
        + "uns unser unsere unserem unserer unseren wir sie ihr ihre ihrer ihnen").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Outside quotes, which headlines borrow from others.</summary>
    public static bool SpeaksToReader(string text) =>
        text.IndexOfAny(['«', '“', '„', '"']) < 0 && SpeaksToReader(Tokens.Of(text));

    public static bool SpeaksToReader(List<string> words) => words.Exists(Words.Contains);
}
