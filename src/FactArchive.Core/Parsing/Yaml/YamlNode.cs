using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>How a scalar is written; only plain ones can mean "nothing".</summary>
public enum YamlStyle { Plain, Quoted, Block }

/// <summary>A value of a YAML file with its place.</summary>
public abstract record YamlNode(Location At)
{
    /// <summary>Offset in the file behind the node's last character; blanks and comments after it are not its own. A value left out ends with its key.</summary>
    public int End { get; init; }

    /// <summary>What the node is, for messages: "a text", "a list", …</summary>
    public abstract string Kind { get; }
}

/// <summary>A text, number, date or word: what it means is for the reader of its key to say.</summary>
public sealed record YamlScalar(string Value, YamlStyle Style, Location At) : YamlNode(At)
{
    /// <summary>Whether the key stands there without a value.</summary>
    public bool IsNull => Style == YamlStyle.Plain && (Value is "" or "~" or "null");

    public override string Kind => IsNull ? "empty" : "a text";
}

public sealed record YamlList(ImmutableArray<YamlNode> Items, Location At) : YamlNode(At)
{
    /// <summary>Whether it stands between brackets.</summary>
    public bool IsFlow { get; init; }

    public override string Kind => "a list";
}

/// <summary>A group of keys with values, in the order of the file; a key that is given twice is in it twice.</summary>
public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, Location At) : YamlNode(At)
{
    /// <summary>Whether it stands between braces.</summary>
    public bool IsFlow { get; init; }

    public override string Kind => "a group of keys";
}

/// <summary>A value that was refused and reported already, so that nobody complains about it again.</summary>
public sealed record YamlUnread(Location At) : YamlNode(At)
{
    public override string Kind => "unread";
}

public readonly record struct YamlEntry(string Key, Location KeyAt, YamlNode Value);
