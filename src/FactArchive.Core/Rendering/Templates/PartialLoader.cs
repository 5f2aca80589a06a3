using System.Collections.Immutable;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FactArchive.Core.Rendering.Templates;

/// <summary>Gives templates the theme's partials and nothing else: a template cannot read a file.</summary>
internal sealed class PartialLoader(ImmutableDictionary<string, string> partials) : ITemplateLoader
{
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        if (partials.ContainsKey(templateName)) return $"theme/partials/{templateName}.html";
        throw new ScriptRuntimeException(callerSpan, $"there is no theme/partials/{templateName}.html");
    }

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        partials[Text.ArchivePath.WithoutExtension(templatePath["theme/partials/".Length..])];

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));
}
