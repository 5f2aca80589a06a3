using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Detection;

/// <summary>Makes claims of what the rules found.</summary>
internal sealed class ClaimBuilder(SpeakerResolver resolver)
{
    /// <summary>In longer contents the end is a guess.</summary>
    private const int LongestSure = 400;

    public DetectedClaim? Said(BlockText block, Finding finding, SubjectPhrase subject)
    {
        TextRange first = block.Characters(finding.Content, out bool direct);
        TextRange second = finding.SecondContent.IsEmpty ? default : block.Characters(finding.SecondContent, out _);
        if (first.End <= first.Start) return null;
        var spans = ImmutableArray.Create(Span(block, first));
        if (second.End > second.Start) spans = spans.Add(Span(block, second));
        bool quoted = block.HasQuote(finding.Content) || block.HasQuote(finding.SecondContent);
        ClaimForm form = direct ? ClaimForm.Direct : quoted ? ClaimForm.Mixed : ClaimForm.Indirect;
        Testimony witnessed = Witness.Tells(block.Scan.Text, first, block.Scan.Language, direct);
        ResolvedSpeaker speaker = resolver.Resolve(block.Scan, subject, finding, witnessed);
        if (block.Scan.IsEnglish && IsAnybody(block.Scan, finding, subject, speaker)) return null;
        if (!speaker.Sure && SpeakerResolver.IsLoneArticle(block.Scan, subject)) return null;
        bool sure = speaker.Sure && Certainty.Of(block, finding, direct) && !finding.Doubtful && second.End - first.Start < LongestSure
            && first.End - first.Start < LongestSure
            && finding.Verb is not { Class: CueClass.Show };
        return new DetectedClaim(spans, form, finding.Polarity, sure ? DetectionTier.Certain : DetectionTier.Likely, new Attribution
        {
            Speaker = speaker.Name,
            SpeakerText = speaker.Text,
            Cue = CueText(block.Scan, finding),
            Kind = speaker.Kind,
            Via = ViaOf(block.Scan, finding),
            Citing = finding.Citing.IsEmpty ? null : Slice(block.Scan, finding.Citing),
            Basis = finding.Basis,
        })
        {
            AttributionBlock = block.Index,
        };
    }

    /// <summary>"They say that a road is only as good as its stones": nobody in particular.</summary>
    private static bool IsAnybody(Scanner scan, Finding finding, SubjectPhrase subject, ResolvedSpeaker speaker) =>
        !speaker.Sure && subject.Core.To - subject.Core.From == 1 && scan[subject.Core.From].Lower == "they"
        && scan[finding.Cue.From].Lower is "say" or "believe" or "think" or "tell";

    public DetectedClaim PointedBack(BlockText block, BlockText target, TextRange words, bool direct, Finding finding,
        SubjectPhrase subject)
    {
        ResolvedSpeaker speaker = resolver.Resolve(block.Scan, subject, finding, Testimony.None);
        return new DetectedClaim([Span(target, words)], direct ? ClaimForm.Direct
            : ClaimForm.Indirect, finding.Polarity, DetectionTier.Likely, new Attribution
        {
            Speaker = speaker.Name,
            SpeakerText = speaker.Text,
            Cue = CueText(block.Scan, finding),
            Kind = speaker.Kind,
            Via = ViaOf(block.Scan, finding),
            Citing = finding.Citing.IsEmpty ? null : Slice(block.Scan, finding.Citing),
        })
        {
            AttributionBlock = block.Index,
        };
    }

    /// <summary>A claim without words yet: they are the next block.</summary>
    public DetectedClaim Announced(BlockText block, Finding finding, SubjectPhrase subject)
    {
        ResolvedSpeaker speaker = resolver.Resolve(block.Scan, subject, finding, Testimony.None);
        return Direct(block, new TextRange(0, 1), speaker.Name, speaker.Text, CueText(block.Scan, finding),
            speaker.Kind) with { Tier = DetectionTier.Likely };
    }

    /// <summary>A quotation that goes on with the one before it.</summary>
    public static DetectedClaim Continuation(BlockText block, TextRange words, DetectedClaim quoted, bool continues) => quoted with
    {
        Spans = [Span(block, words)],
        Form = ClaimForm.Direct,
        Polarity = Polarity.Asserts,
        Attribution = quoted.Attribution with { Basis = null, Citing = null },
        AttributionBlock = quoted.AttributionBlock,
        Continues = continues,
        Tier = quoted.Form == ClaimForm.Direct && quoted.AttributionBlock == block.Index ? quoted.Tier : DetectionTier.Likely,
    };

    /// <summary>A claim whose speaker is that of another; its cue is its own.</summary>
    public static DetectedClaim Implied(BlockText block, TextRange words, DetectedClaim before, Finding finding, bool direct) =>
        Continuation(block, words, before, false) with
    {
        Form = direct ? ClaimForm.Direct : ClaimForm.Indirect,
        Tier = DetectionTier.Likely,
        Attribution = before.Attribution with { Cue = CueText(block.Scan, finding), SpeakerText = null, Basis = null, Citing = null,
            Via = [] },
        AttributionBlock = block.Index,
    };

    public DetectedClaim? Labelled(BlockText block, TextRange words, TokenRange label, SubjectPhrase? named, KnownSpeaker? implied)
    {
        string cue = block.Scan.Text[block.Scan[label.From].Start..block.Scan[Math.Max(label.From,
            (named?.Core.From ?? label.To - 1) - 1)].End];
        if (named is { } subject)
        {
            var finding = new Finding { Shape = FindingShape.Label, Cue = label, Subject = subject, Clause = label };
            ResolvedSpeaker speaker =
                resolver.Resolve(block.Scan, subject, finding, Witness.Tells(block.Scan.Text, words, block.Scan.Language, direct: true));
            return Direct(block, words, speaker.Name, speaker.Text, cue, speaker.Kind);
        }
        return implied is null ? null : Direct(block, words, implied.Name, null, cue, implied.Kind ?? SourceKind.Other);
    }

    public static DetectedClaim Answer(BlockText block, TextRange words, InterviewTurn turn, KnownSpeaker? guest, LanguageCues language)
    {
        bool witnessed = Witness.Tells(block.Scan.Text, words, language, direct: true) == Testimony.Perceives;
        SourceKind kind = guest?.Kind ?? turn.Role ?? SourceKind.Other;
        if (kind == SourceKind.Other && witnessed) kind = SourceKind.Eyewitness;
        DetectedClaim claim = Direct(block, words, guest?.Name ?? turn.Speaker!, turn.Speaker, ":", kind);
        return claim with { Continues = turn.Kind == TurnKind.Continued };
    }

    public DetectedClaim Post(BlockText target, TextRange words, PostAuthor author, int attribution)
    {
        SourceKind kind = resolver.KindOfName(author.Name);
        return Direct(target, words, resolver.NameOf(author.Name), author.Name, "—", kind) with { AttributionBlock = attribution };
    }

    private static DetectedClaim Direct(BlockText block, TextRange words, string speaker, string? text, string cue, SourceKind kind)
    {
        return new DetectedClaim([Span(block, words)], ClaimForm.Direct, Polarity.Asserts, DetectionTier.Certain, new Attribution
        {
            Speaker = speaker,
            SpeakerText = text,
            Cue = cue,
            Kind = kind,
        })
        {
            AttributionBlock = block.Index,
        };
    }

    private static BlockSpan Span(BlockText block, TextRange range) => new(block.Index, new TextSpan(range.Start, range.End));

    private static string CueText(Scanner scan, Finding finding)
    {
        string first = Slice(scan, finding.Cue);
        return finding.SecondCue.IsEmpty ? first : first + " … " + Slice(scan, finding.SecondCue);
    }

    private static string Slice(Scanner scan, TokenRange range) => scan.Text[scan[range.From].Start..scan[range.To - 1].End];

    private static ImmutableArray<string> ViaOf(Scanner scan, Finding finding)
    {
        if (finding.Via.IsEmpty) return [];
        int from = finding.Via.From;
        while (from < finding.Via.To - 1 && scan[from].Is(WordTraits.Determiner)) from++;
        var range = new TokenRange(from, finding.Via.To);
        bool named = false;
        for (int i = range.From; i < range.To; i++) named |= scan[i].Upper || scan[i].Kind == TokenKind.Quote;
        if (!named) return [];
        Token last = scan[range.To - 1];
        return last.Kind == TokenKind.Quote ? [scan.Text[last.InnerStart..last.InnerEnd]] : [Slice(scan, range)];
    }
}
