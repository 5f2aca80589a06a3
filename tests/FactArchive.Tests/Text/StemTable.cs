namespace FactArchive.Tests.Text;

/// <summary><c>stems.txt</c>: a word and its stem a line.</summary>
internal static class StemTable
{
    public static IEnumerable<(string Word, string Stem)> Read() => File.ReadLines(Repository.Tests("Text", "stems.txt"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split(' '))
        .Select(pair => (pair[0], pair[1]));
}
