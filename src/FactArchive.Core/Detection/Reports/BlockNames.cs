using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Detection;

/// <summary>Keeps the names that a report mentions, in claims and outside.</summary>
internal sealed class BlockNames(ReportState state)
{
    public KnownSpeaker? Introduce(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var block = new BlockText(-1, text, state.Language);
        var names = new NameScanner(block.Scan, state.Memory);
        names.Scan(0, block.Scan.Tokens.Count, quiet: true);
        return names.First;
    }

    /// <summary>A "Source:" line is no claim, but it names who speaks in a quotation without a name.</summary>
    public void IntroduceSource(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !state.Language.SourceLabels.Contains(text[..colon].Trim().ToLowerInvariant())) return;
        state.LineSource ??= Introduce(text[(colon + 1)..]) ?? Described(text[(colon + 1)..]);
    }

    /// <summary>"пресс-служба районного суда, в телеграме": the phrase up to its comma.</summary>
    private KnownSpeaker? Described(string text)
    {
        string phrase = text.Split([',', '(', ';'])[0].Trim().TrimEnd('.');
        return phrase.Length is < 3 or > 120 ? null
            : new KnownSpeaker { Name = phrase, Words = [], Kind = state.Resolver.KindOfName(phrase), Spoke = true };
    }

    public void Scan(BlockText block, int firstClaim, bool walked)
    {
        var names = new NameScanner(block.Scan, state.Memory);
        KnownSpeaker? last = state.Claims.Count > firstClaim ? state.Memory.Last : null;
        bool[] claimed = SentencesWithClaims(block, firstClaim);
        for (int i = 0; i < block.Sentences.Count; i++)
        {
            if (claimed[i] || !walked) names.Scan(block.Sentences[i].From, block.Sentences[i].To, claimed[i]);
        }
        if (last is not null && claimed[^1]) state.Memory.Touch(last);
    }

    private bool[] SentencesWithClaims(BlockText block, int firstClaim)
    {
        var claimed = new bool[block.Sentences.Count];
        for (int i = firstClaim; i < state.Claims.Count; i++)
        {
            foreach (BlockSpan span in state.Claims[i].Spans)
            {
                if (span.Block == block.Index) Mark(block, span.Span, claimed);
            }
        }
        return claimed;
    }

    private static void Mark(BlockText block, TextSpan span, bool[] claimed)
    {
        for (int s = block.SentenceAt(span.Start); s < claimed.Length && block.Scan[block.Sentences[s].From].Start < span.End; s++)
            claimed[s] = true;
    }
}
