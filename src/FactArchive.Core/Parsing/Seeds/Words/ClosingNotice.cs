using FactArchive.Core.Parsing.Seeds.Heads;

namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>A closed sentence behind the text that speaks to the reader or of the page.</summary>
internal static class ClosingNotice
{
    private const int Longest = 400;

    private static readonly Phrases Notices = new("""
        ^hinweis:
        ^anmerkung
        ^note:
        ^please note
        ^примітка
        ^примечание
        ^від редакції
        ^от редакции
        ^comments are
        ^comments have been
        ^comments on this
        ^commenting is
        ^коментарі закрит
        ^коментарі вимкнен
        ^коментування
        ^комментарии закрыт
        ^комментарии отключен
        ^комментирование
        ^die kommentare sind
        ^die kommentarfunktion
        ^kommentare sind
        ^do you have
        ^do you live
        ^do you work
        ^do you know
        ^have you
        ^are you
        ^were you
        ^did you
        ^haben sie
        ^waren sie
        ^wissen sie
        ^у вас є
        ^ви стали
        ^у вас есть
        ^вы стали
        ^the author is
        ^the writer is
        ^the author was
        ^der autor ist
        ^die autorin ist
        ^der verfasser
        ^автор - 
        ^авторка - 
        ^contact the 
        ^update, 
        ^korrektur
        ^оновлено:
        ^обновлено:
        our newsdesk
        our newsroom
        at this link
        """);

    /// <summary>With these a sentence asks its reader for something.</summary>
    private static readonly string[] Asking =
        ["please ", "contact us", "contact our", "subscribe ", "click ", "bitte ", "будь ласка", "пожалуйста", "телефонуйте", "звоните", "пишіть", "пишите", "напишіть", "напишите", "schreiben sie", "rufen sie"];

    public static bool Is(string text)
    {
        if (text.Length > Longest || text.AsSpan().IndexOfAny("“„«\"") >= 0) return false;
        string folded = Fold.Of(text);
        if (Notices.Match(folded)) return true;
        if (folded.StartsWith("contact ", StringComparison.Ordinal) && text.Any(c => char.IsAsciiDigit(c) || c == '@')) return true;
        return Array.Exists(Asking, a => BeginsSentence(folded, a)) || IsBiography(text);
    }

    private static bool BeginsSentence(string folded, string words)
    {
        int at = folded.IndexOf(words, StringComparison.Ordinal);
        return at == 0 || (at > 1 && folded[at - 1] == ' ' && folded[at - 2] is '.' or '!' or '?');
    }

    /// <summary>"Jane Doe is a reporter based in Lisk.": a name, and a trade of those who write.</summary>
    private static bool IsBiography(string text)
    {
        foreach (string verb in (string[])[" is a ", " is an ", " is the ", " covers ", " writes about ", " reports on ", " ist ", " schreibt ", " — ", " – "])
        {
            int at = text.IndexOf(verb, StringComparison.Ordinal);
            if (at is < 5 or > 40 || !PersonNames.IsPerson(text[..at])) continue;
            return verb is " covers " or " writes about " or " reports on " || PersonNames.IsFunctionOfWriter(text[(at + verb.Length)..]);
        }
        return false;
    }
}
