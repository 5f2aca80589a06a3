using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Whether a subject is a record: imagery, a letter, data, a ledger.</summary>
internal sealed class RecordTest(Scanner scan)
{
    public bool IsRecord(SubjectPhrase subject) => KindOf(subject) is not null;

    /// <summary>The kind of the record that a phrase is about; null if its head is no record.</summary>
    public SourceKind? KindOf(SubjectPhrase subject)
    {
        SourceKind? kind = null;
        bool satellite = false;
        for (int i = subject.Core.From; i < subject.Core.To; i++)
        {
            Token token = scan[i];
            if (i > subject.Core.From && EndsHead(i) && !IsPartitive(subject.Core, i)) break;
            if (scan.IsEnglish && token.Verb is { } verb && !token.Upper && i > subject.Core.From
                && !verb.Has(CueTraits.Noun | CueTraits.Participle) && !scan.IsRecord(i))
            {
                break;
            }
            if (token.Kind != TokenKind.Word
                || scan.IsEnglish && token.Upper && i > subject.Core.From && scan[i - 1].Upper && !scan[i - 1].Is(WordTraits.Determiner))
            {
                continue;
            }
            if (scan.IsSlavic && token.Upper && i > 0 && scan[i - 1].Kind is TokenKind.Word or TokenKind.Comma) continue;
            if (scan.IsRecord(i) && scan.Language.Records.TryFind(token.Lower, out SourceKind found))
            {
                if (found == SourceKind.SatelliteImagery) satellite = true;
                kind = found;
            }
            else if (scan.IsRole(i))
            {
                if (!scan.IsEnglish && kind is null) return null;
                if (scan.IsEnglish) kind = null;
            }
        }
        return kind is not null
            && (satellite || NamesSatellite(subject.Core) || !scan.IsEnglish && NamesSatellite(subject.Full)) ? SourceKind.SatelliteImagery
            : kind;
    }

    /// <summary>"знімках Maxar": pictures by a firm that takes them from orbit.</summary>
    private bool NamesSatellite(TokenRange core)
    {
        for (int i = core.From; i < core.To && !scan.IsEnglish; i++)
        {
            if (scan.IsGerman && scan[i].Lower.Contains("satellit", StringComparison.Ordinal)) return true;
            if (scan[i].Upper && scan[i].Lower.Contains("imaging", StringComparison.Ordinal)) return true;
            if (scan[i].Upper && KnownNames.TryFind(scan[i].Lower, out SourceKind kind) && kind == SourceKind.SatelliteImagery) return true;
        }
        return false;
    }

    /// <summary>"One of those letters": the noun after "of" is the head.</summary>
    private bool IsPartitive(TokenRange core, int i) =>
        scan.IsEnglish && scan[i].Lower == "of" && i == core.From + 1
            && scan[core.From].Lower is "one" or "two" or "three" or "some" or "several" or "most" or "many" or "all" or "each" or "both"
            or "another" or "copies" or "none";

    /// <summary>The head of a phrase ends where something is attached to it.</summary>
    private bool EndsHead(int i)
    {
        Token token = scan[i];
        if (token.Kind is TokenKind.Comma or TokenKind.Bracket) return true;
        if (token.Is(WordTraits.Preposition | WordTraits.Relative | WordTraits.Complementizer) && !token.Is(WordTraits.Determiner))
            return true;
        return scan.IsEnglish && token.Lower.Length > 4 && !token.Upper && token.Lower.EndsIn("ed", "en") && !scan.IsRecord(i) && i > 0
            && scan.IsRecord(i - 1);
    }
}
