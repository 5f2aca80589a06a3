using System.Collections.Immutable;
using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace FactArchive.Core.Rendering.Templates;

/// <summary>
/// Reads the properties of one type of view for templates, under their names in snake case. Scriban's own accessor asks
/// reflection at every read; this one asks once and calls the getters.
/// </summary>
internal sealed class ViewAccessor : IObjectAccessor
{
    private static readonly MethodInfo Bind = typeof(ViewAccessor).GetMethod(nameof(Getter), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly ImmutableArray<KeyValuePair<string, Func<object, object?>>> _properties;
    private readonly Dictionary<string, Func<object, object?>> _getters;

    public ViewAccessor(Type type)
    {
        _properties =
        [
            .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(p => p.GetMethod is not null && p.GetIndexParameters().Length == 0)
                .Select(p => KeyValuePair.Create(StandardMemberRenamer.Default(p), GetterOf(p))),
        ];
        _getters = new Dictionary<string, Func<object, object?>>(_properties, StringComparer.Ordinal);
    }

    public bool HasIndexer => false;

    public Type? IndexType => null;

    /// <summary>Whether a type is read this way: classes only, since the getters of a struct take it by reference.</summary>
    public static bool Covers(Type type) => !type.IsValueType;

    /// <summary>Puts every property of an object among the variables of a template.</summary>
    public void Import(object target, ScriptObject variables)
    {
        foreach ((string name, Func<object, object?> get) in _properties) variables[name] = get(target);
    }

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => _getters.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => _properties.Select(p => p.Key);

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => _getters.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        bool isThere = _getters.TryGetValue(member, out Func<object, object?>? get);
        value = get?.Invoke(target);
        return isThere;
    }

    /// <summary>Views never change.</summary>
    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    private static Func<object, object?> GetterOf(PropertyInfo property) =>
        (Func<object, object?>)Bind.MakeGenericMethod(property.DeclaringType!, property.PropertyType).Invoke(null, [property.GetMethod])!;

    private static Func<object, object?> Getter<TView, TValue>(MethodInfo method)
        where TView : class
    {
        Func<TView, TValue> get = method.CreateDelegate<Func<TView, TValue>>();
        return view => get((TView)view);
    }
}
