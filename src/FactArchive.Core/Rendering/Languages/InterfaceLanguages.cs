using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>
/// The languages that the interface can speak: those that are built in, and the theme's own. A theme's file needs only the
/// phrases that it changes; the others are those that are built in.
/// </summary>
public sealed class InterfaceLanguages
{
    private const string Model = "en";

    private static readonly ImmutableSortedDictionary<string, LanguageFile> BuiltIn = ReadBuiltIn(Model, "de", "ru", "uk");

    private readonly ImmutableSortedDictionary<string, LanguageFile> _files;
    private readonly ImmutableHashSet<string> _own;

    private InterfaceLanguages(ImmutableSortedDictionary<string, LanguageFile> files, ImmutableHashSet<string> own)
    {
        _files = files;
        _own = own;
    }

    /// <summary>The program's own English, in which it also writes its data files.</summary>
    public static Wording English { get; } = new(Model, BuiltIn[Model]);

    /// <summary>The languages that come with the program.</summary>
    public static InterfaceLanguages BuiltInOnly { get; } = new(BuiltIn, []);

    public IEnumerable<string> Tags => _files.Keys;

    /// <param name="files">Files of the theme; those in <c>theme/languages</c> are read.</param>
    internal static InterfaceLanguages Read(IEnumerable<InputFile> files, DiagnosticBag bag)
    {
        ImmutableSortedDictionary<string, LanguageFile>.Builder all = BuiltIn.ToBuilder();
        var own = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (InputFile file in files.Where(IsLanguage))
        {
            if (LanguageFile.Read(Decoded(file), bag) is not { } language) continue;
            all[language.Tag] = language.Over(all.GetValueOrDefault(language.Tag));
            own.Add(language.Tag);
        }
        return new InterfaceLanguages(all.ToImmutable(), own.ToImmutable());
    }

    public bool Speaks(string tag) => FileOf(tag) is not null;

    /// <summary>The language of that tag, or of its first part: <c>en-GB</c> is written as <c>en</c>.</summary>
    public Wording? Find(string tag) => FileOf(tag) is { } file ? new Wording(tag, file) : null;

    /// <summary>Checks the theme's own files, and every language that the site shows.</summary>
    /// <param name="asked">What the templates ask for.</param>
    internal void Check(IEnumerable<AskedPhrase> asked, IEnumerable<string> shown, DiagnosticBag bag)
    {
        ILookup<string, AskedPhrase> places = asked.ToLookup(a => a.Key, StringComparer.Ordinal);
        var known = _files.Values.SelectMany(f => f.Phrases.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (AskedPhrase unknown in places.Where(p => !known.Contains(p.Key)).Select(p => p.First()))
            bag.Error(DiagnosticCodes.PhraseUnknown, unknown.At,
                $"no language has the phrase '{Excerpt.Of(unknown.Key)}'{(Suggestions.DidYouMean(unknown.Key, known) is { Length: > 0 } near ? near : "; add it to theme/languages")}");
        var used = places.Select(p => p.Key).Where(known.Contains).ToHashSet(StringComparer.Ordinal);
        var check = new LanguageCheck(BuiltIn[Model], bag);
        var speaks = shown.Select(FileOf).OfType<LanguageFile>().Select(f => f.Tag).ToHashSet(StringComparer.Ordinal);
        foreach (LanguageFile file in _files.Values.Where(f => _own.Contains(f.Tag) || speaks.Contains(f.Tag)))
            check.Check(file, used, speaks.Contains(file.Tag));
    }

    private LanguageFile? FileOf(string tag) => _files.GetValueOrDefault(tag) ?? _files.GetValueOrDefault(tag.Split('-')[0]);

    private static bool IsLanguage(InputFile file) =>
        file.Path.StartsWith(LanguageFile.Folder, StringComparison.Ordinal) && ArchivePath.HasExtension(file.Path, ".yml");

    private static SourceText Decoded(InputFile file) => new(file.Path, Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF'));

    private static ImmutableSortedDictionary<string, LanguageFile> ReadBuiltIn(params IEnumerable<string> tags)
    {
        var bag = new DiagnosticBag();
        return tags
            .Select(tag => LanguageFile.Read(new SourceText($"{LanguageFile.Folder}{tag}.yml", EmbeddedFile.Text($"languages/{tag}.yml")), bag)!)
            .ToImmutableSortedDictionary(f => f.Tag, f => f, StringComparer.Ordinal);
    }
}
