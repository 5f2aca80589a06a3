using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FactArchive.Core.Rendering.Templates;

/// <summary>
/// A template context that encodes whatever an expression writes, unless its type says that it is markup. Bounded, so that
/// a template's mistake ends in a message and not in a hang. One may fill many templates, one after the other.
/// </summary>
internal sealed class HtmlTemplateContext : TemplateContext
{
    private const int MostLoops = 200_000;
    private const int DeepestInclude = 40;

    private readonly Partials _partials;
    private readonly ViewAccessors _views;

    public HtmlTemplateContext(Partials partials, ViewAccessors views)
        : base(Builtins())
    {
        _partials = partials;
        _views = views;
        TemplateLoader = partials;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        LoopLimit = MostLoops;
        RecursiveLimit = DeepestInclude;
        LimitToString = 0;
        AutoIndent = false;
        NewLine = "\n";
    }

    /// <summary>Fills a template. After an error the context is of no use any more.</summary>
    public string Fill(Template template, ScriptObject variables)
    {
        PushGlobal(variables);
        string text = template.Render(this);
        PopGlobal();
        return text;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null) return this;
        Write(textAsObject is Html html ? html.Markup : Html.Encode(ObjectToString(textAsObject) ?? ""));
        return this;
    }

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) => _partials.At(templatePath);

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => _views.Find(target) ?? base.GetMemberAccessorImpl(target);

    private static ScriptObject Builtins()
    {
        var builtins = GetDefaultBuiltinObject();
        builtins.SetValue("include", new MarkupInclude(), readOnly: true);
        return builtins;
    }
}
