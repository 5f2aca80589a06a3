using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Who bears which name: a speaker's name must lead to one source.</summary>
internal sealed class SourceNames(DiagnosticBag bag)
{
    private readonly Dictionary<string, (string Source, int Line)> _owners = new(StringComparer.Ordinal);

    /// <summary>Takes a name for a source; false, and reported, if another has it. A source may repeat its own.</summary>
    public bool Claim(Located<string> name, string source)
    {
        string key = SourceRegistry.Key(name.Value);
        if (_owners.TryAdd(key, (source, name.At.Line)) || _owners[key].Source == source) return true;
        bag.Error(DiagnosticCodes.DuplicateSource, name.At,
            $"the name '{Excerpt.Of(name.Value)}' belongs to the source '{_owners[key].Source}' at line {_owners[key].Line}; remove one of them");
        return false;
    }
}
