using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>A noun whose kind a word beside it changes: "centre" is a think tank's name, a "shopping centre" is none.</summary>
internal sealed class QualifiedNoun(WordMatch match, string nouns, string qualifiers, SourceKind kind)
{
    private readonly WordTable<bool> _nouns = LanguageTableBuilder.Table(match, nouns);
    private readonly WordTable<bool> _qualifiers = LanguageTableBuilder.Table(match, qualifiers);

    public SourceKind Kind => kind;

    public bool Is(string word) => _nouns.Contains(word);

    public bool IsQualifiedBy(string word) => _qualifiers.Contains(word);
}
