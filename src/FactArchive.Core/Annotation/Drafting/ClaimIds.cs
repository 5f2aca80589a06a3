using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Drafting;

/// <summary>Ids that an editor can read: the first words of a claim that mean something.</summary>
/// <param name="taken">Ids that the annotation has already.</param>
internal sealed class ClaimIds(IEnumerable<string> taken)
{
    private const int Longest = 40;
    private const int MostWords = 4;

    /// <summary>Room for a number behind a name that is taken.</summary>
    private const int SuffixRoom = 4;

    private readonly HashSet<string> _taken = [.. taken];

    /// <param name="line">Names the claim where its words cannot be spelled.</param>
    public string Next(string quote, int line)
    {
        string name = Name(quote) is { Length: > 0 } words ? words : $"line-{line}";
        string id = name;
        for (int i = 2; !_taken.Add(id); i++) id = $"{Cut(name, Longest - SuffixRoom)}-{i}";
        return id;
    }

    private static string Name(string quote)
    {
        string name = "";
        foreach (string word in Words(quote).Take(MostWords))
        {
            if (name.Length > 0 && name.Length + 1 + word.Length > Longest) break;
            name = name.Length == 0 ? Cut(word, Longest) : $"{name}-{word}";
        }
        return name;
    }

    private static IEnumerable<string> Words(string quote) => quote.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !LittleWords.Contains(Bare(word)))
        .Select(Slugs.From)
        .Where(word => word.Length > 1 || word is [>= '0' and <= '9']);

    private static string Bare(string word)
    {
        int start = 0, end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start])) start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1])) end--;
        return word[start..end].ToLowerInvariant();
    }

    private static string Cut(string name, int longest)
    {
        if (name.Length <= longest) return name;
        int hyphen = name.LastIndexOf('-', longest);
        return hyphen > 0 ? name[..hyphen] : name[..longest].TrimEnd('-');
    }
}
