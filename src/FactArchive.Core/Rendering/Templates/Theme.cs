using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Text;
using Scriban;
using Scriban.Parsing;

namespace FactArchive.Core.Rendering.Templates;

/// <summary>What a designer changes: layouts, partials and assets, parsed once.</summary>
public sealed class Theme
{
    private readonly ImmutableDictionary<string, Template> _layouts;
    private readonly ImmutableDictionary<string, string> _partials;

    private readonly ImmutableArray<AskedPhrase> _asked;

    private Theme(
        ImmutableDictionary<string, Template> layouts, ImmutableDictionary<string, string> partials, AssetMap assets,
        InterfaceLanguages languages, ImmutableArray<AskedPhrase> asked)
    {
        Languages = languages;
        _asked = asked;
        _layouts = layouts;
        _partials = partials;
        Assets = assets;
    }

    public AssetMap Assets { get; }

    /// <summary>The languages that the theme's pages can speak.</summary>
    public InterfaceLanguages Languages { get; }

    /// <summary>Checks the languages that the site shows; the theme's own files were checked when they were read.</summary>
    internal void CheckLanguages(IEnumerable<string> shown, DiagnosticBag diagnostics) => Languages.Check(_asked, shown, diagnostics);

    internal Template Layout(string name) => _layouts[name];

    internal PartialLoader Partials => new(_partials);

    /// <summary>Parses the files of the theme folder; all syntax errors are told in one run.</summary>
    public static Outcome<Theme> Load(ImmutableArray<InputFile> files)
    {
        var diagnostics = new DiagnosticBag();
        ImmutableDictionary<string, Template> layouts = files
            .Where(f => IsIn(f, "theme/layouts/"))
            .ToImmutableDictionary(f => Name(f, "theme/layouts/"), f => Parse(f, diagnostics), StringComparer.Ordinal);
        ImmutableArray<InputFile> partialFiles = [.. files.Where(f => IsIn(f, "theme/partials/"))];
        ImmutableArray<Template> partials = [.. partialFiles.Select(p => Parse(p, diagnostics))];
        ImmutableArray<AskedPhrase> asked = [.. layouts.Values.Concat(partials).SelectMany(AskedPhrases.In)];
        foreach (string layout in Layouts.All.Where(l => !layouts.ContainsKey(l)))
            diagnostics.Error(DiagnosticCodes.TemplateMissing, new Location($"theme/layouts/{layout}.html", 1, 1),
                "this template is missing; add the file, or delete the theme folder to use the one that is built in");
        AssetMap assets = AssetMap.Of(files.Where(f => f.Path.StartsWith("theme/assets/", StringComparison.Ordinal)));
        InterfaceLanguages languages = InterfaceLanguages.Read(files, diagnostics);
        languages.Check(asked, [], diagnostics);
        var theme = new Theme(layouts, partialFiles.ToImmutableDictionary(f => Name(f, "theme/partials/"), Decode, StringComparer.Ordinal), assets,
            languages, asked);
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
