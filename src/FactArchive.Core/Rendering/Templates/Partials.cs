using System.Collections.Concurrent;
using System.Collections.Immutable;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FactArchive.Core.Rendering.Templates;

/// <summary>Gives templates the theme's partials and nothing else: a template cannot read a file.</summary>
/// <param name="partials">Parsed, by name.</param>
internal sealed class Partials(ImmutableDictionary<string, Template> partials) : ITemplateLoader
{
    private readonly ConcurrentDictionary<string, string> _paths = new(StringComparer.Ordinal);

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        if (_paths.TryGetValue(templateName, out string? path)) return path;
        if (partials.ContainsKey(templateName)) return _paths.GetOrAdd(templateName, $"theme/partials/{templateName}.html");
        throw new ScriptRuntimeException(callerSpan, $"there is no theme/partials/{templateName}.html");
    }

    /// <summary>The partial at a path that <see cref="GetPath"/> gave.</summary>
    public Template At(string path) => partials[Text.ArchivePath.WithoutExtension(path["theme/partials/".Length..])];

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        throw new NotSupportedException("partials are parsed already");

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        throw new NotSupportedException("partials are parsed already");
}
