using System.Collections;
using System.Collections.Concurrent;
using Scriban.Runtime;

namespace FactArchive.Core.Rendering.Templates;

/// <summary>The accessors of all types of view that templates have met.</summary>
internal sealed class ViewAccessors
{
    private readonly ConcurrentDictionary<Type, ViewAccessor> _known = new();

    public ViewAccessor Of(object view) => _known.GetOrAdd(view.GetType(), type => new ViewAccessor(type));

    /// <summary>Null for what Scriban knows better: its own objects, texts, numbers, lists.</summary>
    public ViewAccessor? Find(object target) =>
        target is IScriptObject or string or IEnumerable || !ViewAccessor.Covers(target.GetType()) ? null : Of(target);
}
