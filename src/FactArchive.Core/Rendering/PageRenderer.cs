using System.Text;
using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FactArchive.Core.Rendering;

/// <summary>Renders pages: a layout for the kind of page, and the base layout around it.</summary>
public sealed class PageRenderer(Archive archive, Theme theme, Wording words, DiagnosticBag diagnostics)
{
    private readonly SiteView _site = SiteView.Of(archive, words);
    private readonly HashSet<Diagnostic> _told = [];

    public Archive Archive => archive;

    /// <summary>The language of the pages.</summary>
    public Wording Words => words;

    /// <param name="path">The file in the site, such as <c>tags/index.html</c>.</param>
    /// <param name="model">What the layout may name, in snake case.</param>
    public OutputFile Render(string path, string layout, PageHead head, object model)
    {
        SiteLinks links = head.AnyAddress ? SiteLinks.Rooted(archive.Settings.BasePath) : SiteLinks.From(path);
        PageView page = PageView.Of(path, layout, head, archive.Settings, words);
        string content = Fill(layout, links, page, model);
        string whole = Fill(Layouts.Base, links, page, new { Content = new Html(content) });
        return new OutputFile(path, Encoding.UTF8.GetBytes(whole));
    }

    /// <summary>A page that is a document of its own: its layout writes all of it.</summary>
    public OutputFile RenderBare(string path, string layout, PageHead head, object model) =>
        new(path, Encoding.UTF8.GetBytes(Fill(layout, SiteLinks.From(path), PageView.Of(path, layout, head, archive.Settings, words), model)));

    private string Fill(string layout, SiteLinks links, PageView page, object model)
    {
        var globals = new ScriptObject();
        globals.Import(model);
        globals.SetValue("site", _site, readOnly: true);
        globals.SetValue("page", page, readOnly: true);
        globals.Import("href", new Func<string, string>(links.To));
        TemplateWords.Import(globals, words);
        globals.Import("asset", new Func<string, string>(name => links.To(theme.Assets.Find(name) ?? $"assets/{name}")));
        var context = new HtmlTemplateContext(theme.Partials);
        context.PushGlobal(globals);
        try
        {
            return theme.Layout(layout).Render(context);
        }
        catch (ScriptRuntimeException failure)
        {
            Tell(failure);
            return "";
        }
    }

    /// <summary>One mistake in a layout fails on every page: it is told once.</summary>
    private void Tell(ScriptRuntimeException failure)
    {
        var found = new Diagnostic(DiagnosticCodes.TemplateRuntime.Id, Severity.Error, TemplatePlaces.Of(failure.Span),
            $"{failure.OriginalMessage.TrimEnd('.')}; docs/theme.md lists what this page's template may name");
        if (_told.Add(found)) diagnostics.AddRange([found]);
    }
}
