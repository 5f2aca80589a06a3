using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>
/// Counts the independent origins of a claim's appearances. A voice rests on another where a chain <c>via</c> leads back to
/// it, where the text cites it, where an editor names it as <c>origin</c>, or where the registry says for whom it speaks.
/// The count errs to the low side: voices that nobody named cannot be told apart and count as one.
/// </summary>
public sealed class Origins(SourceIndex sources)
{
    private readonly Dictionary<string, Source> _sources =
        sources.Entries.ToDictionary(e => e.Source.Id, e => e.Source, StringComparer.Ordinal);

    /// <summary>Whose word the appearances of one claim are.</summary>
    public OriginTrace Of(IEnumerable<Claim> appearances)
    {
        var graph = new VoiceGraph();
        foreach (Claim claim in appearances) AddChain(graph, claim);
        return graph.Trace();
    }

    /// <summary>
    /// On whom a verdict in favour of the claim rests: the voices of its appearances and those of the evidence that supports it.
    /// </summary>
    public OriginTrace Behind(IEnumerable<Claim> appearances)
    {
        var graph = new VoiceGraph();
        foreach (Claim claim in appearances)
        {
            AddChain(graph, claim);
            foreach (Evidence evidence in claim.Evidence.Where(e => e.Relation == EvidenceRelation.Supports)) AddEvidence(graph, evidence);
        }
        return graph.Trace();
    }

    /// <summary>From the report back: the last outlet, …, the first, the speaker, whom it cites, the origin.</summary>
    private void AddChain(VoiceGraph graph, Claim claim)
    {
        Voice at = Add(graph, SpeakerOf(claim));
        Voice speaker = at;
        foreach (Source relay in claim.Via) at = AddResting(graph, VoiceOf(relay), at);
        foreach (Source deeper in new[] { claim.Citing, claim.Origin }.OfType<Source>())
        {
            Voice origin = Add(graph, VoiceOf(deeper));
            graph.Rest(speaker, origin);
            speaker = origin;
        }
    }

    private void AddEvidence(VoiceGraph graph, Evidence evidence)
    {
        Voice page = Add(graph, evidence.Source is { } id ? Known(id.Value) : Named(evidence.Publisher ?? evidence.Url.Host));
        if (evidence.Origin is { } origin) graph.Rest(page, Add(graph, Known(origin.Value)));
    }

    private Voice AddResting(VoiceGraph graph, Voice relay, Voice on)
    {
        Voice added = Add(graph, relay);
        graph.Rest(added, on);
        return added;
    }

    /// <summary>With the bodies for which a source speaks, by the registry.</summary>
    private Voice Add(VoiceGraph graph, Voice voice)
    {
        if (!graph.Add(voice) || voice.Source?.Origin is not { } body) return voice;
        Voice behind = Add(graph, Known(body.Value));
        graph.Rest(voice, behind);
        return voice;
    }

    private Voice Known(string id) => _sources.TryGetValue(id, out Source? source) ? VoiceOf(source) : new Voice(id, id, null);

    private static Voice VoiceOf(Source source) => new(source.Id, source.Name, source);

    private static Voice SpeakerOf(Claim claim)
    {
        if (claim.Source is { } source) return VoiceOf(source);
        if (claim.Kind == SourceKind.Anonymous) return new Voice("~anonymous", "an anonymous source", null);
        return (claim.Speaker ?? claim.SpeakerText) is { } name ? Named(name) : new Voice("~", "nobody named", null);
    }

    private static Voice Named(string name) => new("~" + SourceRegistry.Key(name), name, null);
}
