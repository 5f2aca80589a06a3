using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>An entry of a language file: one text, a text for each plural form, or a list such as the months.</summary>
/// <param name="Texts">By form; a phrase that does not count has its text as <see cref="PluralForm.Other"/>.</param>
/// <param name="Items">Of a list; empty otherwise.</param>
/// <param name="At">Where the value stands.</param>
public sealed record Phrase(
    string Key, ImmutableDictionary<PluralForm, PhraseText> Texts, ImmutableArray<string> Items, bool IsCounted, Location KeyAt, Location At)
{
    public bool IsList => !Items.IsEmpty;

    public PhraseText Text => Texts[PluralForm.Other];

    /// <summary>Names of the slots and links of all forms.</summary>
    public ImmutableArray<string> Names => [.. Texts.Values.SelectMany(t => t.Names).Distinct().Order(StringComparer.Ordinal)];
}
