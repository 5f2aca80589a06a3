using System.Collections.Immutable;

namespace FactArchive.Core.Text;

/// <summary>Shows the changes of a file in the form that <c>git apply</c> and every reviewer know.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;
    private const string NoLineBreak = @"\ No newline at end of file";

    /// <param name="before">Null for a file that is not there yet.</param>
    /// <returns>Lines without their line feeds; none if nothing changed. A carriage return of the file stays.</returns>
    public static ImmutableArray<string> Of(string path, string? before, string after)
    {
        ImmutableArray<string> old = Lines(before ?? ""), fresh = Lines(after);
        ImmutableArray<DiffRun> changes = [.. SequenceDiff.Of(old, fresh).Where(r => !r.Old.IsEmpty || !r.New.IsEmpty)];
        if (before is not null && changes.IsEmpty) return [];
        return
        [
            before is null ? "--- /dev/null" : $"--- a/{path}",
            $"+++ b/{path}",
            .. changes.IsEmpty ? ["@@ -0,0 +0,0 @@"] : Hunks(changes).SelectMany(h => Hunk(h, old, fresh)),
        ];
    }

    /// <summary>Changes whose context would touch stand in one hunk.</summary>
    private static IEnumerable<ImmutableArray<DiffRun>> Hunks(ImmutableArray<DiffRun> changes)
    {
        int first = 0;
        for (int i = 1; i <= changes.Length; i++)
        {
            if (i < changes.Length && changes[i].Old.Start - changes[i - 1].Old.End <= 2 * Context) continue;
            yield return changes[first..i];
            first = i;
        }
    }

    private static IEnumerable<string> Hunk(ImmutableArray<DiffRun> changes, ImmutableArray<string> old, ImmutableArray<string> fresh)
    {
        int before = Math.Min(Context, changes[0].Old.Start), after = Math.Min(Context, old.Length - changes[^1].Old.End);
        var oldRange = new TextSpan(changes[0].Old.Start - before, changes[^1].Old.End + after);
        var freshRange = new TextSpan(changes[0].New.Start - before, changes[^1].New.End + after);
        yield return $"@@ -{Range(oldRange)} +{Range(freshRange)} @@";
        int at = oldRange.Start;
        foreach (DiffRun change in changes)
        {
            foreach (string line in Marked(' ', old[at..change.Old.Start])) yield return line;
            foreach (string line in Marked('-', old[change.Old.Start..change.Old.End])) yield return line;
            foreach (string line in Marked('+', fresh[change.New.Start..change.New.End])) yield return line;
            at = change.Old.End;
        }
        foreach (string line in Marked(' ', old[at..oldRange.End])) yield return line;
    }

    private static string Range(TextSpan lines) => lines.IsEmpty ? $"{lines.Start},0" : $"{lines.Start + 1},{lines.Length}";

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
}
