using System.Collections.Immutable;
using System.Globalization;

namespace FactArchive.Core.Rendering.Views.Chain;

/// <summary>
/// Breaks a text into lines of a picture. No font is asked: every letter is taken to be as wide as the widest common sans-serif
/// draws it, so that lines rather end early than run out of their box.
/// </summary>
public static class TextLines
{
    private const string Narrow = "iljtfrI.,:;'’|!()[] ·-", Wide = "mwMWЖШЩЮФжшщюфмыЫ@—…%æœÆŒ½¼¾№™©®";

    /// <summary>Width in ems.</summary>
    public static double Width(string text)
    {
        double width = 0;
        for (int i = 0; i < text.Length; i += StringInfo.GetNextTextElementLength(text, i)) width += Letter(text[i]);
        return width;
    }

    /// <param name="ems">Width of a line.</param>
    /// <param name="most">How many lines there may be; a longer text ends in an ellipsis.</param>
    public static ImmutableArray<string> Of(string text, double ems, int most)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        string rest = text.Trim();
        while (rest.Length > 0)
        {
            if (lines.Count == most)
            {
                lines[^1] = lines[^1][..Fit(lines[^1], ems - Letter('…'))].TrimEnd() + "…";
                break;
            }
            int fit = Fit(rest, ems);
            int end = fit == rest.Length ? fit : rest.LastIndexOf(' ', fit) is > 0 and var blank ? blank : fit;
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }
        return lines.ToImmutable();
    }

    /// <summary>How many characters fit; at least one letter, and never half of one.</summary>
    private static int Fit(string text, double ems)
    {
        double width = 0;
        int at = 0;
        while (at < text.Length)
        {
            int next = StringInfo.GetNextTextElementLength(text, at);
            width += Letter(text[at]);
            if (width > ems && at > 0) break;
            at += next;
        }
        return at;
    }

    /// <summary>Whether it is of a script whose letters this table does not know: neither Latin, Greek nor Cyrillic, nor their punctuation.</summary>
    private static bool IsForeign(char c) => c is >= '\u0530' and not (>= '\u1E00' and <= '\u203A');

    private static double Letter(char c) => c switch
    {
        _ when Narrow.Contains(c, StringComparison.Ordinal) => 0.4,
        _ when Wide.Contains(c, StringComparison.Ordinal) => 1.1,
        _ when IsForeign(c) => 1.1,
        _ when char.IsUpper(c) || char.IsSymbol(c) || c == '&' => 0.85,
        _ => 0.66,
    };
}
