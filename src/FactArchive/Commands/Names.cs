namespace FactArchive.Edge.Commands;

/// <summary>Names that may become part of a file name and of an address.</summary>
public static class Names
{
    private const int MaxLength = 200;

    /// <exception cref="UsageException">The name cannot be used.</exception>
    public static string Require(string name, string what)
    {
        bool usable = name.Length is > 0 and <= MaxLength && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
        return usable ? name : throw new UsageException($"'{name}' cannot be {what}; use letters, digits, '-' and '_'");
    }
}
