using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>The site's name by its host: in the newsroom's mail address, or spoken of with a capital.</summary>
internal static class SiteHosts
{
    private const int LongestLine = 3_000;
    private const int MostWords = 5;

    public static string? Find(Draft draft) => ByMailAddress(draft) ?? OwnHost(draft);

    /// <summary>"tips@truthlight.example" and somewhere "Truthlight".</summary>
    private static string? ByMailAddress(Draft draft)
    {
        foreach (SeedLine line in draft.Lines.Where(l => l.Roles.Contains(LineRole.Boilerplate) && l.Text.Contains('@', StringComparison.Ordinal) && l.Text.Length < 400))
        {
            foreach (string word in line.Text.Split(' '))
            {
                int at = word.IndexOf('@', StringComparison.Ordinal);
                if (at <= 0 || !MediaNames.IsHost(Trimmed(word[(at + 1)..]))) continue;
                if (Named(draft, Trimmed(word[(at + 1)..]).Split('.')[0].Replace("-", "", StringComparison.Ordinal)) is { } name) return name;
            }
        }
        return null;
    }

    /// <summary>"Support local reporting at mercerbeacon.example/give": the only host that the page's notices give.</summary>
    public static string? InNotice(Draft draft)
    {
        var hosts = draft.Lines.Where(l => l.Roles.Contains(LineRole.Boilerplate) && l.Text.Length < 400).SelectMany(l => l.Text.Split(' ')).Select(w => Trimmed(w).Split('/')[0]).Where(MediaNames.IsHost).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToArray();
        return hosts is [var only] ? Named(draft, only.Split('.')[0].Replace("-", "", StringComparison.Ordinal)) ?? only : null;
    }

    /// <summary>The words with capitals that the host runs together, with their article if the text puts one.</summary>
    private static string? Named(Draft draft, string host)
    {
        foreach (SeedLine line in draft.Lines.Where(l => l.Text.Length < LongestLine))
        {
            List<string> words = Tokens.Of(line.Text);
            for (int i = 0; i < words.Count; i++)
            {
                string run = "";
                for (int j = i; j < Math.Min(words.Count, i + MostWords) && run.Length < host.Length; j++)
                {
                    run += words[j].ToLowerInvariant().Replace("-", "", StringComparison.Ordinal);
                    if (run == host && Tokens.StartsUpper(words[i])) return string.Join(' ', words.Skip(i).Take(j - i + 1));
                }
            }
        }
        return null;
    }

    /// <summary>A host's name with a capital that the text speaks of more than once.</summary>
    private static string? OwnHost(Draft draft)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (SeedLine line in draft.Lines.Where(l => l.Shape == LineShape.Prose && l.Text.Length < LongestLine))
        {
            foreach (string word in line.Text.Split(' '))
            {
                string host = Trimmed(word);
                if (host.EndsWith("’s", StringComparison.Ordinal)) host = host[..^2];
                if (char.IsUpper(host.FirstOrDefault()) && MediaNames.IsHost(host) && !seen.Add(host)) return host;
            }
        }
        return null;
    }

    private static string Trimmed(string word) => word.Trim('.', ',', '(', ')', '“', '”', '"', ':', ';', '’', '\'', '!', '?');
}
