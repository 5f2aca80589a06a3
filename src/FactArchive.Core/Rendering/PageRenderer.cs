using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FactArchive.Core.Rendering;

/// <summary>What a page's layout gets.</summary>
/// <param name="Model">What the layout may name, in snake case.</param>
public readonly record struct PageContent(PageHead Head, object Model);

/// <summary>Plans pages: a layout for the kind of page, and the base layout around it.</summary>
public sealed class PageRenderer(Archive archive, Theme theme, Wording words)
{
    private readonly SiteView _site = SiteView.Of(archive, words);
    private readonly ImmutableArray<(string Name, object Function)> _functions = TemplateWords.Functions(words);

    public Archive Archive => archive;

    /// <summary>The language of the pages.</summary>
    public Wording Words => words;

    /// <param name="path">The file in the site, such as <c>tags/index.html</c>.</param>
    /// <param name="content">Asked for when the page is made, not before.</param>
    public PlannedOutput Plan(string path, OutputKind kind, string layout, Func<PageContent> content) =>
        new(path, kind, () => Render(path, layout, content()));

    /// <summary>A page that is a document of its own: its layout writes all of it.</summary>
    public PlannedOutput PlanBare(string path, OutputKind kind, string layout, Func<PageContent> content) =>
        new(path, kind, () => RenderBare(path, layout, content()));

    private RenderedOutput Render(string path, string layout, PageContent content)
    {
        var found = new DiagnosticBag();
        SiteLinks links = content.Head.AnyAddress ? SiteLinks.Rooted(archive.Settings.BasePath) : SiteLinks.From(path);
        PageView page = PageView.Of(path, layout, content.Head, archive.Settings, words);
        string inner = Fill(layout, links, page, content.Model, found);
        string whole = Fill(Layouts.Base, links, page, new { Content = new Html(inner) }, found);
        return new RenderedOutput(Encoding.UTF8.GetBytes(whole), found.ToImmutable());
    }

    private RenderedOutput RenderBare(string path, string layout, PageContent content)
    {
        var found = new DiagnosticBag();
        string whole = Fill(layout, SiteLinks.From(path), PageView.Of(path, layout, content.Head, archive.Settings, words), content.Model, found);
        return new RenderedOutput(Encoding.UTF8.GetBytes(whole), found.ToImmutable());
    }

    private string Fill(string layout, SiteLinks links, PageView page, object model, DiagnosticBag found)
    {
        var variables = new ScriptObject();
        theme.Views.Of(model).Import(model, variables);
        variables.SetValue("site", _site, readOnly: true);
        variables.SetValue("page", page, readOnly: true);
        variables.SetValue("href", new TextFunction("path", links.To), readOnly: true);
        foreach ((string name, object function) in _functions) variables.SetValue(name, function, readOnly: true);
        variables.SetValue("asset", new TextFunction("name", name => links.To(theme.Assets.Find(name) ?? $"assets/{name}")), readOnly: true);
        try
        {
            return theme.Fill(layout, variables);
        }
        catch (ScriptRuntimeException failure)
        {
            found.Error(DiagnosticCodes.TemplateRuntime, TemplatePlaces.Of(failure.Span),
                $"{failure.OriginalMessage.TrimEnd('.')}; docs/theme.md lists what this page's template may name");
            return "";
        }
    }
}
