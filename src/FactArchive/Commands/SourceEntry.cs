using System.Text;
using FactArchive.Core.Parsing;

namespace FactArchive.Edge.Commands;

/// <summary>A source as <c>new source</c> writes it: not judged yet, which is grade F until an editor says otherwise.</summary>
public sealed record SourceEntry(string Id, string Name, string? Kind, string? Country, Uri? Home)
{
    public string ToYaml(string lineBreak)
    {
        var yaml = new StringBuilder();
        yaml.Append($"{Key(Id)}:{lineBreak}");
        Field("name", YamlQuoting.Value(Name));
        Field("kind", Kind);
        Field("country", Country is null ? null : YamlQuoting.Value(Country));
        Field("home", Home is null ? null : YamlQuoting.Value(Home.AbsoluteUri));
        Field("reliability", "F");
        Field("reason", "\"not judged yet\"");
        return yaml.ToString();

        void Field(string key, string? value)
        {
            if (value is not null) yaml.Append($"  {key}: {value}{lineBreak}");
        }
    }

    /// <summary>An id such as 38 or no would be read as something other than a text.</summary>
    private static string Key(string id) => YamlQuoting.Value(id);
}
