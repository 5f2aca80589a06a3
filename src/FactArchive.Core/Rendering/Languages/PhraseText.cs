using System.Collections.Immutable;
using System.Text;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>What a piece of a phrase is.</summary>
public enum PieceKind { Text, Slot, LinkStart, LinkEnd }

/// <summary>A piece of a phrase.</summary>
/// <param name="Value">The words, or the name of the slot, or of the slot that holds the link's address.</param>
public readonly record struct Piece(PieceKind Kind, string Value);

/// <summary>
/// A phrase of the interface in one language: words, slots such as <c>{date}</c>, and links such as
/// <c>[home page](home)</c>, whose address the template gives under that name.
/// </summary>
public sealed record PhraseText(ImmutableArray<Piece> Pieces)
{
    /// <summary>Names of all slots and links, sorted: translations must have the same.</summary>
    public ImmutableArray<string> Names =>
        [.. Pieces.Where(p => p.Kind is PieceKind.Slot or PieceKind.LinkStart).Select(p => p.Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Null with an error where a brace or bracket is not closed, or a name is none.</summary>
    public static PhraseText? Parse(string text, out string error)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        int at = 0;
        error = "";
        while (at < text.Length)
        {
            int mark = text.AsSpan(at).IndexOfAny('{', '[') is var found && found < 0 ? text.Length : at + found;
            if (mark > at) pieces.Add(new Piece(PieceKind.Text, text[at..mark]));
            if (mark == text.Length) break;
            if (!TryMark(text, mark, pieces, out at))
            {
                error = text[mark] == '{' ? "a slot is written {name}, with small letters and '-'" : "a link is written [words](name)";
                return null;
            }
        }
        return new PhraseText(pieces.ToImmutable());
    }

    /// <summary>The phrase as plain text; links are their words.</summary>
    public string Fill(Func<string, string> slot)
    {
        var text = new StringBuilder();
        foreach (Piece piece in Pieces)
        {
            if (piece.Kind == PieceKind.Text) text.Append(piece.Value);
            else if (piece.Kind == PieceKind.Slot) text.Append(slot(piece.Value));
        }
        return text.ToString();
    }

    private static bool TryMark(string text, int mark, ImmutableArray<Piece>.Builder pieces, out int next)
    {
        next = mark;
        if (text[mark] == '{') return TryName(text, mark + 1, '}', out string slot, out next) && Add(pieces, new Piece(PieceKind.Slot, slot));
        int close = text.IndexOf("](", mark, StringComparison.Ordinal);
        if (close < 0 || !TryName(text, close + 2, ')', out string link, out next)) return false;
        if (Parse(text[(mark + 1)..close], out _) is not { } inner || inner.Pieces.Any(p => p.Kind == PieceKind.LinkStart)) return false;
        pieces.Add(new Piece(PieceKind.LinkStart, link));
        pieces.AddRange(inner.Pieces);
        return Add(pieces, new Piece(PieceKind.LinkEnd, link));
    }

    private static bool Add(ImmutableArray<Piece>.Builder pieces, Piece piece)
    {
        pieces.Add(piece);
        return true;
    }

    private static bool TryName(string text, int from, char close, out string name, out int next)
    {
        int end = text.IndexOf(close, from);
        name = end < 0 ? "" : text[from..end];
        next = end + 1;
        return name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || c is '-' or '_');
    }
}
