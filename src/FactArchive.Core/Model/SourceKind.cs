namespace FactArchive.Core.Model;

/// <summary>What kind of source speaks (the labelling guideline, "Source, cue, kind").</summary>
public enum SourceKind
{
    Official,
    ThinkTank,
    MediaOutlet,
    Eyewitness,
    SatelliteImagery,
    Document,
    Anonymous,
    Other,
}

/// <summary>The words of the contract for the kinds of source.</summary>
public static class SourceKinds
{
    private static readonly string[] Ids =
        ["official", "think-tank", "media-outlet", "eyewitness", "satellite-imagery", "document", "anonymous", "other"];

    public static IReadOnlyList<string> All => Ids;

    public static string Id(this SourceKind kind) => Ids[(int)kind];

    public static SourceKind? Parse(string id)
    {
        int index = Array.IndexOf(Ids, id);
        return index < 0 ? null : (SourceKind)index;
    }
}
