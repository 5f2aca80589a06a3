using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>Holds a language against English, which is complete: the same phrases, with the same slots, in all forms that it counts by.</summary>
internal sealed class LanguageCheck(LanguageFile english, DiagnosticBag bag)
{
    private const int MostNamed = 10;

    /// <param name="used">Phrases that the theme's templates ask for.</param>
    /// <param name="isShown">Whether the site has pages in it: then it needs all those phrases.</param>
    public void Check(LanguageFile language, ISet<string> used, bool isShown)
    {
        bool isSound = CheckRule(language, out PluralRule? rule);
        foreach (Phrase phrase in language.Phrases.Values.OrderBy(p => p.KeyAt))
        {
            if (english.Phrases.TryGetValue(phrase.Key, out Phrase? model)) Compare(phrase, model, isSound ? rule : null);
            else if (!used.Contains(phrase.Key)) TellUnknown(phrase);
        }
        ImmutableArray<string> missing = [.. english.Phrases.Keys.Concat(isShown ? used : []).Distinct().Where(k => !language.Phrases.ContainsKey(k)).Order(StringComparer.Ordinal)];
        if (missing.IsEmpty) return;
        string more = missing.Length > MostNamed ? $" and {missing.Length - MostNamed} more" : "";
        bag.Error(DiagnosticCodes.PhraseMissing, new Location(language.Path, 1, 1),
            $"the language lacks {string.Join(", ", missing.Take(MostNamed))}{more}; translate them from theme/languages/en.yml");
    }

    private bool CheckRule(LanguageFile language, out PluralRule? rule)
    {
        rule = null;
        if (!language.Phrases.TryGetValue(Wording.PluralRuleKey, out Phrase? phrase) || phrase.IsList || phrase.IsCounted) return false;
        string name = phrase.Text.Fill(_ => "");
        rule = PluralRule.Find(name);
        if (rule is null)
            Tell(phrase.At, $"there is no plural rule '{Excerpt.Of(name)}'; the rules are {string.Join(", ", PluralRule.All.Select(r => r.Name))}");
        return rule is not null;
    }

    private void Compare(Phrase phrase, Phrase model, PluralRule? rule)
    {
        if (phrase.IsList != model.IsList || phrase.Items.Length != model.Items.Length)
            Tell(phrase.At, model.IsList ? $"'{phrase.Key}' is a list of {model.Items.Length}" : $"'{phrase.Key}' is no list");
        else if (phrase.IsCounted != model.IsCounted)
            Tell(phrase.At, model.IsCounted ? $"'{phrase.Key}' counts; give it in the forms {FormsOf(rule)}" : $"'{phrase.Key}' does not count; give it as one text");
        else if (!phrase.Names.SequenceEqual(model.Names))
            Tell(phrase.At, $"'{phrase.Key}' has {Listed(phrase.Names)}, and in English {Listed(model.Names)}; keep the names as they are");
        else if (phrase.IsCounted && rule is not null && !rule.Forms.ToHashSet().SetEquals(phrase.Texts.Keys))
            Tell(phrase.At, $"'{phrase.Key}' is needed in the forms {FormsOf(rule)}");
    }

    private static string FormsOf(PluralRule? rule) => rule is null
        ? "of its plural rule"
        : string.Join(", ", rule.Forms.Select(f => f.ToString().ToLowerInvariant()));

    private static string Listed(ImmutableArray<string> names) => names.IsEmpty ? "no slot" : string.Join(", ", names.Select(n => $"{{{n}}}"));

    private void TellUnknown(Phrase phrase) => bag.Error(DiagnosticCodes.PhraseUnknown, phrase.KeyAt,
        $"no template asks for '{Excerpt.Of(phrase.Key)}'"
            + (Suggestions.DidYouMean(phrase.Key, english.Phrases.Keys) is { Length: > 0 } near ? near : "; remove the line"));

    private void Tell(Location at, string message) => bag.Error(DiagnosticCodes.PhraseMalformed, at, message);
}
