namespace FactArchive.Edge.Writing;

/// <summary>What a build that was killed left beside the output folder. Only called under the lock: nobody else is writing.</summary>
public static class Leftovers
{
    /// <summary>Puts the last good site back if it had been moved away, and clears up the rest.</summary>
    public static void Mend(string output, OutputSiblings siblings)
    {
        string[] old = siblings.Old();
        if (old.Length > 0 && !Directory.Exists(output) && !File.Exists(output))
        {
            string newest = old.MaxBy(Directory.GetLastWriteTimeUtc)!;
            Directory.Move(newest, output);
        }
        foreach (string folder in siblings.Old().Concat(siblings.Fresh())) Remove(folder);
    }

    /// <summary>Removes a folder if that is possible; if not, the next build tries again.</summary>
    public static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            // It is in nobody's way.
        }
    }
}
