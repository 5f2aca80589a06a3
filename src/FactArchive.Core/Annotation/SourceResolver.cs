using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation;

/// <summary>Turns the ids that editors write into entries of the registry.</summary>
public sealed class SourceResolver(SourceRegistry registry, DiagnosticBag diagnostics)
{
    public Source? Resolve(Located<string>? id)
    {
        if (id is not { } wanted) return null;
        if (registry.Find(wanted.Value) is { } source) return source;
        diagnostics.Error(DiagnosticCodes.UnknownSource, wanted.At, Message(wanted.Value));
        return null;
    }

    public ImmutableArray<Source> Resolve(ImmutableArray<Located<string>> ids) => [.. ids.Select(id => Resolve(id)).OfType<Source>()];

    private string Message(string id)
    {
        string? nearest = Suggestions.Nearest(id, registry.Sources.Select(s => s.Id));
        return nearest is null
            ? $"unknown source '{id}'; add it to input/sources.yml (`new source {id}`)"
            : $"unknown source '{id}'; did you mean '{nearest}'?";
    }
}
