using System.Collections.Immutable;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>Reads the entries of a language file.</summary>
internal sealed class PhraseReader(DiagnosticBag bag)
{
    private static readonly ImmutableDictionary<string, PluralForm> Forms =
        Enum.GetValues<PluralForm>().ToImmutableDictionary(f => f.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public ImmutableDictionary<string, Phrase> Read(YamlMapping root)
    {
        var phrases = ImmutableDictionary.CreateBuilder<string, Phrase>(StringComparer.Ordinal);
        foreach (YamlEntry entry in root.Entries)
        {
            if (Read(entry) is not { } phrase) continue;
            if (phrases.TryAdd(entry.Key, phrase)) continue;
            bag.Error(DiagnosticCodes.PhraseMalformed, entry.KeyAt,
                $"'{Excerpt.Of(entry.Key)}' is given twice; first at line {phrases[entry.Key].KeyAt.Line}");
        }
        return phrases.ToImmutable();
    }

    private Phrase? Read(YamlEntry entry) => entry.Value switch
    {
        YamlScalar { IsNull: false } text => TextOf(text) is { } only ? Of(entry, [new(PluralForm.Other, only)], [], isCounted: false) : null,
        YamlMapping forms => Of(entry, FormsOf(forms), [], isCounted: true),
        YamlList list => Of(entry, [], [.. list.Items.OfType<YamlScalar>().Select(i => i.Value)], isCounted: false),
        YamlUnread => null,
        _ => Refuse(entry.KeyAt, $"'{Excerpt.Of(entry.Key)}' has no words; write them, or remove the line"),
    };

    private static Phrase Of(
        YamlEntry entry, IEnumerable<KeyValuePair<PluralForm, PhraseText>> texts, ImmutableArray<string> items, bool isCounted) =>
        new(entry.Key, texts.ToImmutableDictionary(), items, isCounted, entry.KeyAt, entry.Value.At);

    private IEnumerable<KeyValuePair<PluralForm, PhraseText>> FormsOf(YamlMapping mapping)
    {
        var seen = new HashSet<PluralForm>();
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (!Forms.TryGetValue(entry.Key, out PluralForm form) || !seen.Add(form))
                Refuse(entry.KeyAt, $"'{Excerpt.Of(entry.Key)}' is no plural form, or is given twice; the forms are {string.Join(", ", Forms.Keys.Order())}");
            else if (entry.Value is YamlScalar { IsNull: false } text && TextOf(text) is { } words) yield return new(form, words);
        }
    }

    private PhraseText? TextOf(YamlScalar text)
    {
        PhraseText? read = PhraseText.Parse(text.Value, out string error);
        if (read is null) Refuse(text.At, $"these words cannot be read: {error}");
        return read;
    }

    private Phrase? Refuse(Location at, string message)
    {
        bag.Error(DiagnosticCodes.PhraseMalformed, at, message);
        return null;
    }
}
