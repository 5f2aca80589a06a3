using System.Collections.Frozen;

namespace FactArchive.Core.Parsing.Seeds.Dates;

/// <summary>The words before a date that say what day it is.</summary>
internal static class DateLabels
{
    private static readonly FrozenDictionary<string, DateLabel> Words = Build();

    /// <summary>The nearest label among the tokens before a date.</summary>
    public static DateLabel Before(TokenRow tokens, int from, int to)
    {
        for (int i = to - 1; i >= from; i--)
            if (tokens[i].Kind == DateTokenKind.Word && Words.TryGetValue(tokens[i].Word, out DateLabel label)) return label;
        return DateLabel.None;
    }

    public static bool IsLabel(string word) => Words.ContainsKey(word);

    private static FrozenDictionary<string, DateLabel> Build()
    {
        var words = new Dictionary<string, DateLabel>(StringComparer.Ordinal);
        Add(DateLabel.Published, "input published posted publication date created issued first опубліковано опублікована дата публікації опубликовано опубликована "
            + "публикации publikacji veröffentlicht erschienen erstellt datum erstveröffentlichung");
        Add(DateLabel.Updated, "edit updated update modified edited changed revised accessed retrieved archived archive crawled upd correction corrected оновлено "
            + "оновлення змінено архів архівовано переглянуто доступ обновлено обновлена изменено архив aktualisiert aktualisierung geändert abgerufen abruf "
            + "archiviert bearbeitet zugriff zuletzt");
        Add(DateLabel.AsOf, "stand");
        return words.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(DateLabel label, string names)
        {
            foreach (string name in names.Split(' ')) words.TryAdd(name, label);
        }
    }
}
