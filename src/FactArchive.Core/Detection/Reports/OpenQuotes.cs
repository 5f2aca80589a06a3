using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Detection;

/// <summary>
/// Quotations of a block that carry no attribution of their own: they go on with the one before, or wait for the one after.
/// </summary>
internal sealed class OpenQuotes(ReportState state, BlockText block)
{
    private readonly Scanner _scan = block.Scan;
    private readonly List<int> _waiting = [];

    /// <summary>The claim that a quotation without attribution would go on with; -1 if there is none.</summary>
    public int Current { get; set; } = -1;

    /// <summary>The last sentence whose speaker is named.</summary>
    public int Named { get; set; }

    /// <summary>Quotations that waited for their attribution get it from the one after them.</summary>
    public void Adopt()
    {
        if (Current < 0) return;
        DetectedClaim named = state.Claims[Current];
        if (state.Unsaid is { } unsaid && named.Form == ClaimForm.Direct && _waiting.Count == 0) AddUnsaid(unsaid, named);
        state.Unsaid = null;
        if (named.Form == ClaimForm.Direct)
        {
            foreach (int token in _waiting) AddContinuation(token, named, false);
        }
        _waiting.Clear();
    }

    /// <summary>A paragraph that was nothing but an open quotation, said by whom the next one names.</summary>
    private void AddUnsaid(BlockText unsaid, DetectedClaim named)
    {
        Token quote = unsaid.Scan.Tokens.Find(t => t.Kind == TokenKind.Quote);
        TextRange words = unsaid.Bare(quote.InnerStart, quote.InnerEnd);
        if (words.End > words.Start)
            state.Claims.Add(ClaimBuilder.Continuation(unsaid, words, named, false) with { AttributionBlock = block.Index });
        Current = state.Claims.Count - (words.End > words.Start ? 2 : 1);
    }

    public void Continue(int s, int token)
    {
        while (_scan[token].Kind == TokenKind.Dash) token++;
        if (Current >= 0 && Named >= s - (_scan.IsEnglish || state.Claims[Current].Form != ClaimForm.Direct ? 1 : 2))
        {
            AddContinuation(token, state.Claims[Current], true);
            return;
        }
        BlockText? previous = state.Previous;
        bool opens = s == 0 && previous is not null && state.Claims.Count > 0 && state.Claims[^1].Spans[^1].Block == previous.Index;
        if (opens && (previous!.EndsOpen || EndsWithClaim(previous)) && state.Claims[^1].Form != ClaimForm.Indirect)
        {
            AddContinuation(token, state.Claims[^1], true);
            return;
        }
        if (block.Sentences.Count == 1 && !_scan[token].Closed) state.Unsaid = block;
        else _waiting.Add(token);
    }

    private bool EndsWithClaim(BlockText previous)
    {
        DetectedClaim last = state.Claims[^1];
        TextSpan span = last.Spans[^1].Span;
        int sentence = previous.Sentences.Count - 1;
        return sentence >= 0 && span.End > previous.Scan[previous.Sentences[sentence].From].Start;
    }

    private void AddContinuation(int token, DetectedClaim from, bool continues)
    {
        TextRange words = block.Bare(_scan[token].InnerStart, _scan[token].InnerEnd);
        if (words.End <= words.Start) return;
        state.Claims.Add(ClaimBuilder.Continuation(block, words, from, continues));
        Current = state.Claims.Count - 1;
        Named = block.SentenceAt(_scan[token].Start);
    }
}
