using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;

namespace FactArchive.Core.Rendering.Views;

/// <summary>Somebody who says or passes on a claim.</summary>
/// <param name="Path">Its profile; null where the registry has no entry.</param>
public sealed record VoiceView(string Name, string? Path, string Kind)
{
    public static VoiceView Of(Voice voice) => new(
        voice.Name, voice.Source is { } source ? $"sources/{source.Id}/" : null, (voice.Source?.Kind ?? SourceKind.Other).Id());
}

/// <summary>On whom the voices behind a claim rest.</summary>
/// <param name="Summary">Such as "4 outlets, 1 origin".</param>
public sealed record OriginView(ImmutableArray<VoiceView> Origins, ImmutableArray<VoiceView> Relays, bool IsEcho, string Summary)
{
    public static OriginView Of(OriginTrace trace, Wording words) =>
        new([.. trace.Origins.Select(VoiceView.Of)], [.. trace.Relays.Select(VoiceView.Of)], trace.IsEcho, SummaryOf(trace, words));

    /// <summary>The alarm with the origin's name; null if the claim is no echo.</summary>
    public static string? Alarm(OriginTrace trace, Wording words) =>
        trace.IsEcho ? $"{SummaryOf(trace, words)}: {trace.Origins[0].Name}" : null;

    /// <summary>What is wrong with a verdict in a claim's favour; null if enough origins are known.</summary>
    public static string? Thin(Rating rating, OriginTrace support, Wording words) => support.Origins.Length >= ClaimGroup.AskedOrigins
        ? null
        : words.Count("thin-why", support.Origins.Length, ("rating", VerdictView.Of(rating, words).Label), ("asked", ClaimGroup.AskedOrigins));

    private static string SummaryOf(OriginTrace trace, Wording words)
    {
        string origins = words.Count("n-origins", trace.Origins.Length);
        if (trace.Relays.IsEmpty) return origins;
        bool areOutlets = trace.Relays.All(v => v.Source?.Kind == SourceKind.MediaOutlet);
        return $"{words.Count(areOutlets ? "n-outlets" : "n-voices", trace.Relays.Length)}, {origins}";
    }
}
