using System.Collections.Immutable;

namespace FactArchive.Core.Text;

/// <summary>Shows one change of a file in the form that <c>git apply</c> and every reviewer know.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;
    private const string NoLineBreak = @"\ No newline at end of file";

    /// <param name="before">Null for a file that is not there yet.</param>
    /// <returns>Lines without their line feeds; none if nothing changed. A carriage return of the file stays.</returns>
    public static ImmutableArray<string> Of(string path, string? before, string after)
    {
        ImmutableArray<string> old = Lines(before ?? ""), fresh = Lines(after);
        int same = Common(old, fresh);
        int tail = Common([.. old[same..].Reverse()], [.. fresh[same..].Reverse()]);
        if (before is not null && same == old.Length && same == fresh.Length) return [];
        int first = Math.Max(0, same - Context);
        int oldLast = Math.Min(old.Length, old.Length - tail + Context), freshLast = Math.Min(fresh.Length, fresh.Length - tail + Context);
        return
        [
            before is null ? "--- /dev/null" : $"--- a/{path}",
            $"+++ b/{path}",
            $"@@ -{Range(first, oldLast)} +{Range(first, freshLast)} @@",
            .. Marked(' ', old[first..same]),
            .. Marked('-', old[same..^tail]),
            .. Marked('+', fresh[same..^tail]),
            .. Marked(' ', old[^tail..][..(oldLast - (old.Length - tail))]),
        ];
    }

    private static string Range(int first, int last) => first == last ? $"{first},0" : $"{first + 1},{last - first}";

    private static IEnumerable<string> Marked(char mark, ImmutableArray<string> lines)
    {
        foreach (string line in lines)
        {
            bool ends = line.EndsWith('\n');
            yield return mark + (ends ? line[..^1] : line);
            if (!ends) yield return NoLineBreak;
        }
    }

    /// <summary>The lines with their line breaks: one without is another line.</summary>
    private static ImmutableArray<string> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }
        return lines.ToImmutable();
    }

    private static int Common(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        int count = 0;
        while (count < one.Length && count < other.Length && one[count] == other[count]) count++;
        return count;
    }
}
