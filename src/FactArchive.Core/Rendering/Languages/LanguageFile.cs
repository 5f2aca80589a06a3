using System.Collections.Immutable;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>The interface's words in one language, as a file <c>theme/languages/TAG.yml</c> gives them.</summary>
/// <param name="Tag">The language, from the file's name.</param>
internal sealed record LanguageFile(string Tag, string Path, ImmutableDictionary<string, Phrase> Phrases)
{
    public const string Folder = "theme/languages/";

    /// <summary>These phrases, and those of the other file that are not among them.</summary>
    public LanguageFile Over(LanguageFile? below) =>
        below is null ? this : this with { Phrases = below.Phrases.SetItems(Phrases) };

    /// <summary>Null where the file is no list of phrases; everything else that is wrong is told and left out.</summary>
    public static LanguageFile? Read(SourceText file, DiagnosticBag bag)
    {
        YamlNode? root = YamlFile.ReadRoot(file, bag);
        string tag = ArchivePath.WithoutExtension(file.Path[Folder.Length..]);
        if (root is YamlMapping mapping) return new LanguageFile(tag, file.Path, new PhraseReader(bag).Read(mapping));
        if (root is not (null or YamlUnread or YamlScalar { IsNull: true }))
            bag.Error(DiagnosticCodes.PhraseMalformed, root.At, $"the file is {root.Kind}; write `phrase: words` lines");
        return null;
    }
}
