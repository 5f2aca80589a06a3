using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>What is known of a report so far: its claims, who spoke, and what still waits for its other half.</summary>
internal sealed class ReportState
{
    public ReportState(Report report, SourceRegistry sources, LanguageCues language)
    {
        Report = report;
        Language = language;
        Memory = new SpeakerMemory(language);
        Resolver = new SpeakerResolver(language, sources, Memory);
        Builder = new ClaimBuilder(Resolver);
    }

    public Report Report { get; }

    public LanguageCues Language { get; }

    public SpeakerMemory Memory { get; }

    public SpeakerResolver Resolver { get; }

    public ClaimBuilder Builder { get; }

    public List<DetectedClaim> Claims { get; } = [];

    /// <summary>The last block that holds claims, for attributions that point back.</summary>
    public BlockText? Previous { get; set; }

    /// <summary>Who speaks in a labelled quotation without a name: the person of the "Source:" line.</summary>
    public KnownSpeaker? LineSource { get; set; }

    /// <summary>An attribution that announced the next block ("X wrote:").</summary>
    public DetectedClaim? Ahead { get; set; }

    /// <summary>Blocks that are nothing but a quotation still without attribution.</summary>
    public BlockText? Unsaid { get; set; }
}
