using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering;

/// <summary>
/// Cuts a block's text into marks. Overlapping claims become nested marks, each well-formed: at every border the text is
/// cut, and each piece lies in the marks of all claims that cover it. Only the first mark of a claim has the claim's id.
/// </summary>
internal sealed class ClaimMarkup
{
    private readonly ImmutableArray<(ClaimView View, Claim Claim)> _claims;
    private readonly Wording _words;
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

    public ClaimMarkup(ImmutableArray<Claim> claims, ImmutableArray<ClaimView> views, Wording words)
    {
        _claims = [.. views.Zip(claims)];
        _words = words;
    }

    /// <summary>The block's markup. Blocks are asked for in reading order, since the first mark gets the id.</summary>
    public Html Of(Block block, int index)
    {
        ImmutableArray<Piece> pieces =
        [
            .. _claims.SelectMany(c => c.Claim.Spans
                .Select((s, i) => (Span: s, IsLast: i == c.Claim.Spans.Length - 1))
                .Where(s => s.Span.Block == index)
                .Select(s => new Piece(s.Span.Span, c.View, s.IsLast))),
        ];
        if (pieces.IsEmpty) return new Html(Html.Encode(block.Text));
        var markup = new StringBuilder();
        ImmutableArray<int> borders = [.. pieces.SelectMany(p => new[] { p.Span.Start, p.Span.End }).Append(0).Append(block.Text.Length).Distinct().Order()];
        for (int i = 0; i + 1 < borders.Length; i++) Append(markup, block.Text, new TextSpan(borders[i], borders[i + 1]), pieces);
        return new Html(markup.ToString());
    }

    private void Append(StringBuilder markup, string text, TextSpan part, ImmutableArray<Piece> pieces)
    {
        ImmutableArray<Piece> covering = [.. pieces.Where(p => p.Span.Contains(part)).OrderByDescending(p => p.Span.Length)];
        foreach (Piece piece in covering) markup.Append(Opening(piece.Claim));
        markup.Append(Html.Encode(part.Of(text)));
        foreach (Piece piece in covering.Reverse())
        {
            if (piece.IsLast && piece.Span.End == part.End) markup.Append(Reference(piece.Claim));
            markup.Append("</mark>");
        }
    }

    private string Opening(ClaimView claim)
    {
        string id = _begun.Add(claim.Id) ? $" id=\"claim-{Html.Encode(claim.Id)}\"" : "";
        return $"<mark data-claim=\"{Html.Encode(claim.Id)}\"{id} class=\"tone-{claim.Verdict.Tone}\">";
    }

    private string Reference(ClaimView claim)
    {
        string label = _words.Say("claim-mark", ("number", claim.Number), ("verdict", claim.Verdict.Label));
        return $"<sup{InPage(claim)}><a href=\"#card-{Html.Encode(claim.Id)}\" aria-label=\"{Html.Encode(label)}\">{claim.Number}</a></sup>";
    }

    /// <summary>The number speaks the page's language, in a text of another one.</summary>
    private string InPage(ClaimView claim) =>
        claim.Language is { } language && language != _words.Tag ? LanguageAttributes.Of(_words.Tag) : "";

    private readonly record struct Piece(TextSpan Span, ClaimView Claim, bool IsLast);
}
