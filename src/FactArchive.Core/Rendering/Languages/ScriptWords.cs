using FactArchive.Core.Rendering.Files;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>Phrases for a script: JSON with a text, or the texts by plural form, for each name without its beginning.</summary>
internal static class ScriptWords
{
    public static string Of(Wording words, string prefix) => JsonFile.Compact(json =>
    {
        json.WriteStartObject();
        foreach (Phrase phrase in words.Beginning(prefix))
        {
            string name = phrase.Key[prefix.Length..];
            if (!phrase.IsCounted)
            {
                json.WriteString(name, Written(phrase.Text));
                continue;
            }
            json.WriteStartObject(name);
            foreach ((PluralForm form, PhraseText text) in phrase.Texts.OrderBy(t => t.Key)) json.WriteString(form.ToString().ToLowerInvariant(), Written(text));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    });

    /// <summary>With its slots as they are: the script fills them.</summary>
    private static string Written(PhraseText text) => text.Fill(name => $"{{{name}}}");
}
