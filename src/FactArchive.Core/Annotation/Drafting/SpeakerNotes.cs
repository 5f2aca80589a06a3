using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Drafting;

/// <summary>Says how a speaker gets into the registry: once in full, then in short.</summary>
internal sealed class SpeakerNotes(SourceRegistry sources)
{
    private const string Missing = "not in the registry";

    /// <summary>What a shell would act on inside quote marks: the words come from a scraped page, and the line is made to be pasted.</summary>
    private const string ShellCharacters = "\"\\$`!";

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public string For(string speaker, SourceKind kind)
    {
        // Who is not named is nobody in particular: an entry would throw many voices together.
        if (kind == SourceKind.Anonymous) return "anonymous; needs no entry in the registry";
        if (!_told.Add(SourceRegistry.Key(speaker))) return $"{Missing} (see above)";
        string name = string.Concat(speaker.Where(c => !ShellCharacters.Contains(c)));
        return $"{Missing}: new source {IdFor(speaker)} --name \"{name}\" --kind {kind.Id()}";
    }

    private string IdFor(string speaker)
    {
        string slug = Slugs.From(speaker) is { Length: > 0 } spelled ? spelled : "ID";
        string id = slug;
        for (int i = 2; sources.Find(id) is not null; i++) id = $"{slug}-{i}";
        return id;
    }
}
