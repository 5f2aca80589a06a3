namespace FactArchive.Core.Parsing;

/// <summary>The keys of an entry of <c>input/tags.yml</c>.</summary>
public static class TagKeys
{
    public const string Wrapper = "tags";

    public static KeySet Tag { get; } = new("a tag", ["label"], ["id", "description", "synonyms"]);
}
