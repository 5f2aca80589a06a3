using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace FactArchive.Core.Rendering.Templates;

/// <summary>
/// A template context that encodes whatever an expression writes, unless its type says that it is markup. Bounded, so that
/// a template's mistake ends in a message and not in a hang.
/// </summary>
internal sealed class HtmlTemplateContext : TemplateContext
{
    private const int MostLoops = 200_000;
    private const int DeepestInclude = 40;

    public HtmlTemplateContext(ITemplateLoader partials)
        : base(Builtins())
    {
        TemplateLoader = partials;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        LoopLimit = MostLoops;
        RecursiveLimit = DeepestInclude;
        LimitToString = 0;
        AutoIndent = false;
        NewLine = "\n";
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null) return this;
        Write(textAsObject is Html html ? html.Markup : Html.Encode(ObjectToString(textAsObject) ?? ""));
        return this;
    }

    private static ScriptObject Builtins()
    {
        var builtins = GetDefaultBuiltinObject();
        builtins.SetValue("include", new MarkupInclude(), readOnly: true);
        return builtins;
    }
}
