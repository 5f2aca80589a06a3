using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Goes through a report block by block; what was said before helps to tell who speaks now.</summary>
internal sealed class ReportReader(ReportState state)
{
    private readonly Interview _interview = new(state.Language, new DialogueLabels(state.Report));
    private readonly BlockNames _names = new(state);

    public ImmutableArray<DetectedClaim> Read()
    {
        _names.Introduce(state.Report.Title);
        _names.Introduce(state.Report.Caption);
        foreach (DroppedLine line in state.Report.Dropped) _names.IntroduceSource(line.Text);
        for (int i = 0; i < state.Report.Blocks.Length; i++)
        {
            Block block = state.Report.Blocks[i];
            if (!block.HoldsClaims)
            {
                if (block.Kind == BlockKind.Subheading) _names.Introduce(block.Text);
                continue;
            }
            if (block.Text.Length > 0) ReadBlock(new BlockText(i, block.Text, state.Language, state.Previous?.OpenMark), block.Kind);
        }
        return [.. state.Claims.OrderBy(c => c.Spans[0].Block).ThenBy(c => c.Spans[0].Span.Start)];
    }

    private void ReadBlock(BlockText block, BlockKind kind)
    {
        int before = state.Claims.Count;
        bool walked = false;
        NoticeSatellites(block.Scan);
        if (block.Scan.IsEnglish) state.Resolver.States.Notice(block.Scan);
        if (EmbeddedPost.Author(block.Scan.Text) is { } author && kind is BlockKind.Embed or BlockKind.Paragraph)
        {
            AddPost(block, author);
        }
        else if (!ReadAnnounced(block, kind) && !ReadAnswer(block, kind))
        {
            new SentenceWalk(state, block).Run();
            walked = true;
        }
        _names.Scan(block, before, walked);
        state.Previous = block;
    }

    private void NoticeSatellites(Scanner scan)
    {
        if (state.Resolver.SatelliteSeen) return;
        foreach (Token token in scan.Tokens)
        {
            if (token.Kind == TokenKind.Word && state.Language.Records.TryFind(token.Lower, out SourceKind kind)
                && kind == SourceKind.SatelliteImagery)
            {
                state.Resolver.SatelliteSeen = true;
            }
        }
    }

    /// <summary>The block after "X wrote:" is what X wrote; a list after it, item by item.</summary>
    private bool ReadAnnounced(BlockText block, BlockKind kind)
    {
        if (state.Ahead is not { } announced) return false;
        bool first = announced.AttributionBlock == (state.Previous?.Index ?? -1);
        if (!first && kind != BlockKind.ListItem || first && block.Index != announced.AttributionBlock + 1
            || kind == BlockKind.Paragraph && block.Scan.Tokens.Any(t => t.Kind == TokenKind.Quote)
            && block.Scan[0].Kind != TokenKind.Quote)
        {
            state.Ahead = null;
            return false;
        }
        if (kind != BlockKind.ListItem) state.Ahead = null;
        if (kind == BlockKind.Paragraph && block.Sentences.Count > 1 && block.Scan[0].Kind == TokenKind.Quote
            && block.Scan.Tokens.Count > 3)
        {
            return false;
        }
        TextRange words = block.Scan[0].Kind == TokenKind.Quote
            && block.Scan.Tokens.Count <= 3 ? block.Bare(block.Scan[0].InnerStart, block.Scan[0].InnerEnd)
            : EmbeddedPost.Words(block, block.Scan.Text.Length);
        if (words.End <= words.Start) return true;
        state.Claims.Add(ClaimBuilder.Continuation(block, words, announced, false));
        return true;
    }

    private void AddPost(BlockText block, PostAuthor author)
    {
        BlockText? target = author.TextEnd > 3 ? block : state.Previous;
        if (target is null || target.Index < 0) return;
        if (target != block && (state.Report.Blocks[target.Index].Kind != state.Report.Blocks[block.Index].Kind
            || target.Index != block.Index - 1))
        {
            return;
        }
        TextRange words = EmbeddedPost.Words(target, target == block ? author.TextEnd : target.Scan.Text.Length);
        if (words.End <= words.Start) return;
        while (state.Claims.Count > 0 && state.Claims[^1].Spans[0].Block == target.Index) state.Claims.RemoveAt(state.Claims.Count - 1);
        state.Claims.Add(state.Builder.Post(target, words, author, block.Index));
    }

    /// <summary>An answer of an interview is direct speech of the person interviewed.</summary>
    private bool ReadAnswer(BlockText block, BlockKind kind)
    {
        if (kind != BlockKind.Paragraph) return false;
        InterviewTurn turn = _interview.Turn(block);
        if (turn.Kind == TurnKind.None) return false;
        if (turn.Kind == TurnKind.Question)
        {
            _interview.Notice(block);
            new SentenceWalk(state, block).Run(turn.From);
            return true;
        }
        KnownSpeaker? guest = turn.Speaker is not null && !_interview.IsLabelled ? null : _interview.Guest(state.Memory);
        if (turn.Speaker is null && guest is null) return false;
        TextRange words = block.Bare(turn.From < block.Scan.Tokens.Count ? block.Scan[turn.From].Start
            : block.Scan.Text.Length, block.Scan.Text.Length);
        if (words.End <= words.Start) return true;
        state.Claims.Add(ClaimBuilder.Answer(block, words, turn, guest, state.Language));
        return true;
    }
}
