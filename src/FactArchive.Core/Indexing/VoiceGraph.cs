using System.Collections.Immutable;

namespace FactArchive.Core.Indexing;

/// <summary>Who rests on whom. Voices that rest on each other in a circle count as one.</summary>
internal sealed class VoiceGraph
{
    private readonly List<Voice> _voices = [];
    private readonly Dictionary<string, HashSet<string>> _restsOn = new(StringComparer.Ordinal);

    /// <returns>False for a voice that was there.</returns>
    public bool Add(Voice voice)
    {
        if (!_restsOn.TryAdd(voice.Key, new HashSet<string>(StringComparer.Ordinal))) return false;
        _voices.Add(voice);
        return true;
    }

    public void Rest(Voice voice, Voice on)
    {
        if (voice.Key != on.Key) _restsOn[voice.Key].Add(on.Key);
    }

    public OriginTrace Trace()
    {
        var counted = new HashSet<string>(StringComparer.Ordinal);
        var origins = ImmutableArray.CreateBuilder<Voice>();
        foreach (Voice voice in _voices)
        {
            if (counted.Contains(voice.Key)) continue;
            HashSet<string> below = Below(voice.Key);
            if (!below.All(key => key == voice.Key || Below(key).Contains(voice.Key))) continue;
            counted.UnionWith(below);
            origins.Add(voice);
        }
        return new OriginTrace([.. _voices], origins.ToImmutable());
    }

    /// <summary>The voice itself and all on whom it rests, however deep.</summary>
    private HashSet<string> Below(string key)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { key };
        var open = new Stack<string>([key]);
        while (open.TryPop(out string? next))
            foreach (string on in _restsOn[next])
                if (found.Add(on)) open.Push(on);
        return found;
    }
}
