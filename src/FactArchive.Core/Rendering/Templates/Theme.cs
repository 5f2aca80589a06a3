using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace FactArchive.Core.Rendering.Templates;

/// <summary>What a designer changes: layouts, partials and assets, parsed once.</summary>
public sealed class Theme
{
    private readonly ImmutableDictionary<string, Template> _layouts;
    private readonly Partials _partials;
    private readonly ConcurrentBag<HtmlTemplateContext> _idle = [];
    private readonly ImmutableArray<AskedPhrase> _asked;

    private Theme(
        ImmutableDictionary<string, Template> layouts, ImmutableDictionary<string, Template> partials, AssetMap assets, InterfaceLanguages languages)
    {
        Languages = languages;
        _asked = [.. layouts.Values.Concat(partials.Values).SelectMany(AskedPhrases.In)];
        _layouts = layouts;
        _partials = new Partials(partials);
        Assets = assets;
    }

    public AssetMap Assets { get; }

    /// <summary>The languages that the theme's pages can speak.</summary>
    public InterfaceLanguages Languages { get; }

    internal ViewAccessors Views { get; } = new();

    /// <summary>Checks the languages that the site shows; the theme's own files were checked when they were read.</summary>
    internal void CheckLanguages(IEnumerable<string> shown, DiagnosticBag diagnostics) => Languages.Check(_asked, shown, diagnostics);

    /// <summary>Fills a layout. May be asked on many threads at once.</summary>
    /// <exception cref="Scriban.Syntax.ScriptRuntimeException">A mistake in the template.</exception>
    internal string Fill(string layout, ScriptObject variables)
    {
        if (!_idle.TryTake(out HtmlTemplateContext? context)) context = new HtmlTemplateContext(_partials, Views);
        string text = context.Fill(_layouts[layout], variables);
        _idle.Add(context); // not after an error: then the context is in the middle of things
        return text;
    }

    /// <summary>Parses the files of the theme folder; all syntax errors are told in one run.</summary>
    public static Outcome<Theme> Load(ImmutableArray<InputFile> files)
    {
        var diagnostics = new DiagnosticBag();
        ImmutableDictionary<string, Template> layouts = files
            .Where(f => IsIn(f, "theme/layouts/"))
            .ToImmutableDictionary(f => Name(f, "theme/layouts/"), f => Parse(f, diagnostics), StringComparer.Ordinal);
        ImmutableDictionary<string, Template> partials = files
            .Where(f => IsIn(f, "theme/partials/"))
            .ToImmutableDictionary(f => Name(f, "theme/partials/"), f => Parse(f, diagnostics), StringComparer.Ordinal);
        foreach (string layout in Layouts.All.Where(l => !layouts.ContainsKey(l)))
            diagnostics.Error(DiagnosticCodes.TemplateMissing, new Location($"theme/layouts/{layout}.html", 1, 1),
                "this template is missing; add the file, or delete the theme folder to use the one that is built in");
        AssetMap assets = AssetMap.Of(files.Where(f => f.Path.StartsWith("theme/assets/", StringComparison.Ordinal)));
        var theme = new Theme(layouts, partials, assets, InterfaceLanguages.Read(files, diagnostics));
        theme.CheckLanguages([], diagnostics);
        return new Outcome<Theme>(diagnostics.HasErrors ? null : theme, diagnostics.ToImmutable());
    }

    private static bool IsIn(InputFile file, string folder) =>
        file.Path.StartsWith(folder, StringComparison.Ordinal) && ArchivePath.HasExtension(file.Path, ".html");

    private static string Name(InputFile file, string folder) => ArchivePath.WithoutExtension(file.Path[folder.Length..]);

    private static string Decode(InputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private static Template Parse(InputFile file, DiagnosticBag diagnostics)
    {
        Template template = Template.Parse(Decode(file), file.Path);
        foreach (LogMessage message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
            diagnostics.Error(DiagnosticCodes.TemplateSyntax, TemplatePlaces.Of(message.Span), $"{message.Message}; mend the template at this place");
        return template;
    }
}
