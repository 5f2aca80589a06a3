namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>The site that a notice of copyright names, without what only makes it a company.</summary>
internal static class SiteHolder
{
    private static readonly string[] Companies =
        [" gGmbH", " GmbH & Co. KG", " GmbH", " AG", " e.V.", " eG", " Verlag", " Ltd.", " Ltd", " Limited", " Inc.", " Inc", " LLC", " plc", " PLC", " Corp.", " Corporation", " Company"];

    /// <summary>Words of companies that papers have in their names, too: two words must stay.</summary>
    private static readonly string[] Houses = [" News & Media", " Media Group", " Media", " Medien", " Mediengruppe", " Group", " Publishing", " Publications", " Trust", " Foundation"];

    private static readonly string[] Forms = ["ТОВ ", "ООО ", "АО ", "ГО ", "АНО ", "ПП ", "ЗАО ", "ПрАТ ", "Редакция ", "Редакція ", "Интернет-издание ", "Інтернет-видання ", "Сетевое издание "];

    public static string? Find(Draft draft) => draft.SiteNames.Count == 0 ? null : Shortened(draft, draft.SiteNames[0]);

    private static string Shortened(Draft draft, string holder)
    {
        string name = holder;
        bool shorter = true;
        while (shorter)
        {
            string before = name;
            foreach (string company in Companies)
                if (name.EndsWith(company, StringComparison.Ordinal)) name = name[..^company.Length].TrimEnd(',', ' ');
            foreach (string house in Houses)
                if (name.EndsWith(house, StringComparison.Ordinal) && Words.Tokens.Count(name[..^house.Length]) >= 2) name = name[..^house.Length];
            foreach (string form in Forms)
                if (name.StartsWith(form, StringComparison.Ordinal)) name = name[form.Length..].Trim('«', '»', '"', '“', '”', '„');
            shorter = name != before;
        }
        foreach (string house in Houses)
            if (name.EndsWith(house, StringComparison.Ordinal) && WithArticle(draft, name[..^house.Length]) is { } alone) return alone;
        if (name == holder || name.Length < 3) return holder;
        return WithArticle(draft, name) ?? (IsUsed(draft, name, holder) ? name : holder);
    }

    /// <summary>"told the Gannet Star", "The Vale Guardian": the page puts the article before it.</summary>
    private static string? WithArticle(Draft draft, string name) =>
        Texts(draft).Any(t => t.Contains("The " + name, StringComparison.Ordinal) || t.Contains("the " + name, StringComparison.Ordinal)) ? "The " + name : null;

    private static bool IsUsed(Draft draft, string name, string holder) =>
        Texts(draft).Any(t => t.IndexOf(name, StringComparison.Ordinal) is var at and >= 0 && !t.AsSpan(at).StartsWith(holder));

    private static IEnumerable<string> Texts(Draft draft) => draft.Lines.Where(l => l.Text.Length < 3_000).Select(l => l.Text);
}
