using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>"BdK-Präsidentin", "Mediensprecherin", "ein Sprecher": who speaks for a company or a union speaks for no state.</summary>
internal sealed class GermanOwner(LanguageCues language, SpeakerMemory memory)
{
    private static readonly string[] Heads = ["sprecherin", "sprecher", "präsidentin", "präsident"];

    public SourceKind Of(Scanner scan, SubjectPhrase subject, SpeakerName name, SourceKind kind)
    {
        if (name.Head is not { } head || Heads.FirstOrDefault(h => head.EndsWith(h, StringComparison.Ordinal)) is not { } last) return kind;
        bool speaks = last.StartsWith("sprecher", StringComparison.Ordinal);
        string owner = head[..^last.Length];
        bool proper = owner.EndsWith('-');
        owner = owner.TrimEnd('-');
        if (owner is "vize" or "staats" or "bundes" or "gerichts" or "regierungs") return kind;
        if (owner is "" or "presse" or "medien") return speaks && !HasOwner(scan, subject) ? OfLastBody(kind) : kind;
        if (KnownNames.TryFind(owner, out SourceKind known)) return known;
        if (language.Roles.TryFind(owner, out RoleNoun noun) || language.Roles.TryFind(owner.TrimEnd('s'), out noun)) return noun.Kind;
        if (memory.ByKind(k => k.Kind is not null && k.Words.Contains(owner)) is { Kind: { } same }) return same;
        return proper ? SourceKind.Other : kind;
    }

    /// <summary>"der Polizei", "von X", "im Ministerium": the phrase itself names whom the person speaks for.</summary>
    private static bool HasOwner(Scanner scan, SubjectPhrase subject)
    {
        int roles = 0;
        for (int i = subject.Core.From; i < subject.Core.To; i++)
        {
            if (scan.IsRole(i)) roles++;
            if (i > subject.Core.From && scan[i].Is(WordTraits.Preposition)) return true;
        }
        return roles > 1;
    }

    private SourceKind OfLastBody(SourceKind kind) =>
        memory.ByKind(k => k is { IsPerson: false, IsRecord: false, IsPlural: false, Kind: not null })?.Kind is SourceKind.Other
            ? SourceKind.Other : kind;
}
