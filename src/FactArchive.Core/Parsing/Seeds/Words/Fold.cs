using System.Text;

namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>The form in which texts are compared: lower case, one kind of quote, apostrophe and dash, single blanks.</summary>
internal static class Fold
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            char f = Of(c);
            if (f != ' ' || (folded.Length > 0 && folded[^1] != ' ')) folded.Append(f);
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>Only letters and digits with single blanks: two headlines that differ by marks are the same.</summary>
    public static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c)) bare.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’' or 'ʼ' or '`') && bare.Length > 0 && bare[^1] != ' ') bare.Append(' ');
        }
        return bare.ToString().TrimEnd();
    }

    private static char Of(char c) => c switch
    {
        '’' or '‘' or 'ʼ' or '`' or '´' => '\'',
        '“' or '”' or '„' or '«' or '»' or '‟' => '"',
        '–' or '—' or '‒' or '―' or '−' => '-',
        '…' => '…',
        'ё' or 'Ё' => 'е',
        _ => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c),
    };
}
