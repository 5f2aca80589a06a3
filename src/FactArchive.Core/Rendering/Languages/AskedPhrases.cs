using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Text;
using Scriban;
using Scriban.Syntax;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>A phrase that a template asks for by name, and where.</summary>
internal readonly record struct AskedPhrase(string Key, Location At);

/// <summary>Finds the phrases of a template before it renders, so that a seldom branch cannot hide a missing one.</summary>
internal sealed class AskedPhrases : ScriptVisitor
{
    private readonly List<AskedPhrase> _found = [];

    public static IEnumerable<AskedPhrase> In(Template template)
    {
        var visitor = new AskedPhrases();
        if (template.Page is { } page) visitor.Visit(page);
        return visitor._found;
    }

    public override void Visit(ScriptFunctionCall node)
    {
        if (node.Target is ScriptVariable { Name: "say" } && node.Arguments.FirstOrDefault() is ScriptLiteral { Value: string key } literal)
            _found.Add(new AskedPhrase(key, TemplatePlaces.Of(literal.Span)));
        base.Visit(node);
    }
}
