using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing;

namespace FactArchive.Core.Annotation.Drafting;

/// <summary>Writes drafted claims as YAML.</summary>
internal static class ClaimYaml
{
    /// <summary>The items of a list with dashes: all their lines, without a line break at the end.</summary>
    public static string Items(ImmutableArray<DraftedClaim> claims, ClaimStyle style) => string.Join(
        style.LineBreak + (style.Spaced ? style.LineBreak : ""),
        claims.Select(c => string.Join(style.LineBreak, style.Braces ? BracedItem(c, style) : Item(c, style))));

    /// <summary>The items of a list between brackets, each on its line, with commas between them.</summary>
    public static string FlowItems(ImmutableArray<DraftedClaim> claims, ClaimStyle style)
    {
        string indent = Blanks(style.Indent);
        return string.Join("," + style.LineBreak, claims.Select(c =>
            string.Join(style.LineBreak, Notes(c).Append(Braced(c)).Select(line => indent + line))));
    }

    private static IEnumerable<string> Item(DraftedClaim claim, ClaimStyle style)
    {
        yield return Blanks(style.Indent) + YamlQuoting.Comment(claim.Note);
        string start = (Blanks(style.Indent) + "-").PadRight(style.KeyIndent);
        foreach ((string key, string value) in Fields(claim))
        {
            string note = key == "speaker" && claim.SpeakerNote is { } words ? "  " + YamlQuoting.Comment(words) : "";
            yield return $"{start}{key}: {value}{note}";
            start = Blanks(style.KeyIndent);
        }
    }

    private static IEnumerable<string> BracedItem(DraftedClaim claim, ClaimStyle style) =>
        Notes(claim).Select(note => Blanks(style.Indent) + note).Append((Blanks(style.Indent) + "-").PadRight(style.KeyIndent) + Braced(claim));

    private static IEnumerable<string> Notes(DraftedClaim claim) =>
        new[] { claim.Note, claim.SpeakerNote }.OfType<string>().Select(YamlQuoting.Comment);

    private static string Braced(DraftedClaim claim) => "{" + string.Join(", ", Fields(claim).Select(f => $"{f.Key}: {f.Value}")) + "}";

    private static IEnumerable<(string Key, string Value)> Fields(DraftedClaim claim)
    {
        yield return ("id", YamlQuoting.Value(claim.Id));
        yield return ("quote", YamlQuoting.Quote(claim.Quotation.Quote));
        if (claim.Quotation.Prefix is { } prefix) yield return ("prefix", YamlQuoting.Quote(prefix));
        if (claim.Quotation.Suffix is { } suffix) yield return ("suffix", YamlQuoting.Quote(suffix));
        if (claim.Source is { } source) yield return ("source", YamlQuoting.Value(source));
        if (claim.Speaker is { } speaker) yield return ("speaker", YamlQuoting.Quote(speaker));
        if (!claim.Via.IsEmpty) yield return ("via", $"[{string.Join(", ", claim.Via.Select(YamlQuoting.Value))}]");
        if (claim.Citing is { } citing) yield return ("citing", YamlQuoting.Value(citing));
        if (claim.Basis is { } basis) yield return ("basis", basis.Id());
        if (claim.Polarity == Polarity.Denies) yield return ("polarity", "denies");
        yield return ("status", "draft");
    }

    private static string Blanks(int count) => new(' ', count);
}
