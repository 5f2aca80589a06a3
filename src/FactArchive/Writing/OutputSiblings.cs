namespace FactArchive.Edge.Writing;

/// <summary>The names beside an output folder that a build uses while it writes: same disk, so that a rename is enough.</summary>
public sealed class OutputSiblings
{
    private readonly string _parent;
    private readonly string _name;

    public OutputSiblings(string output)
    {
        _parent = Path.GetDirectoryName(output)!;
        _name = Path.GetFileName(output);
    }

    public string Lock => Path.Combine(_parent, $".{_name}.lock");

    public string NewFresh() => Named("tmp");

    public string NewOld() => Named("old");

    /// <summary>Half-written sites of builds that were killed.</summary>
    public string[] Fresh() => Existing("tmp");

    /// <summary>Sites that a killed build had moved out of the way.</summary>
    public string[] Old() => Existing("old");

    private string Named(string kind) => Path.Combine(_parent, $".{_name}.{kind}-{Path.GetRandomFileName()}");

    private string[] Existing(string kind) => Directory.GetDirectories(_parent, $".{_name}.{kind}-*");
}
