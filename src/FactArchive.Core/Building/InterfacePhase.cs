using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>Chooses the language of the pages, and has the theme's phrases checked.</summary>
internal static class InterfacePhase
{
    /// <returns>Null if no file has the words of the site's language, or a phrase is wrong.</returns>
    public static Wording? Choose(SiteSettings settings, Theme theme, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        theme.CheckLanguages([settings.Language], found);
        diagnostics.AddRange(found.ToImmutable());
        Wording? words = found.HasErrors ? null : theme.Languages.Find(settings.Language);
        if (!theme.Languages.Speaks(settings.Language))
            diagnostics.Error(DiagnosticCodes.LanguageMissing, settings.LanguageAt,
                $"the interface cannot speak '{settings.Language}'; add theme/languages/{settings.Language}.yml, or choose one of "
                + string.Join(", ", theme.Languages.Tags));
        return words;
    }
}
