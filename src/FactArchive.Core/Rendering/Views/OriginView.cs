using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;

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
    public static OriginView Of(OriginTrace trace) =>
        new([.. trace.Origins.Select(VoiceView.Of)], [.. trace.Relays.Select(VoiceView.Of)], trace.IsEcho, SummaryOf(trace));

    /// <summary>The alarm with the origin's name; null if the claim is no echo.</summary>
    public static string? Alarm(OriginTrace trace) => trace.IsEcho ? $"{SummaryOf(trace)}: {trace.Origins[0].Name}" : null;

    /// <summary>What is wrong with a verdict in a claim's favour; null if enough origins are known.</summary>
    public static string? Thin(Rating rating, OriginTrace support) => support.Origins.Length >= ClaimGroup.AskedOrigins
        ? null
        : $"Rated “{rating.Label}”, but only {support.Origins.Length} independent origin is known here; " +
          $"{ClaimGroup.AskedOrigins} are asked for.";

    private static string SummaryOf(OriginTrace trace)
    {
        string origins = trace.Origins.Length == 1 ? "1 origin" : $"{trace.Origins.Length} independent origins";
        if (trace.Relays.IsEmpty) return origins;
        bool areOutlets = trace.Relays.All(v => v.Source?.Kind == SourceKind.MediaOutlet);
        string voice = areOutlets ? "outlet" : "other voice";
        return $"{trace.Relays.Length} {voice}{(trace.Relays.Length == 1 ? "" : "s")}, {origins}";
    }
}
