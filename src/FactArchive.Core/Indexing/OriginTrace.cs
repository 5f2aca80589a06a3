using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>Somebody through whom a claim is known: says it, passes it on, or published a page that supports it.</summary>
/// <param name="Key">The registry's id; of a speaker without an entry <c>~</c> and the name as names are compared.</param>
/// <param name="Source">Null where the registry has no entry.</param>
public sealed record Voice(string Key, string Name, Source? Source);

/// <summary>On whom the voices behind a claim finally rest.</summary>
/// <param name="Voices">All of them, in order of appearance.</param>
/// <param name="Origins">Those on whom the others rest: voices that rest on nobody else. Independent as far as the archive knows.</param>
public sealed record OriginTrace(ImmutableArray<Voice> Voices, ImmutableArray<Voice> Origins)
{
    /// <summary>From here on, several voices of one origin are an echo.</summary>
    private const int EchoingVoices = 2;

    /// <summary>The voices that only repeat, or rest on, others.</summary>
    public ImmutableArray<Voice> Relays => [.. Voices.Where(v => !Origins.Contains(v))];

    /// <summary>Whether at least two voices besides the origin go back to one origin: many that are one.</summary>
    public bool IsEcho => Origins.Length == 1 && Relays.Length >= EchoingVoices;
}
