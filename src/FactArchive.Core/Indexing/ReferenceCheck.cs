using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Indexing;

/// <summary>Checks that the reports and claims which editors name exist.</summary>
internal static class ReferenceCheck
{
    public static void Check(ImmutableArray<ArchivedReport> reports, Connections connections, DiagnosticBag diagnostics)
    {
        var slugs = reports.Select(r => r.Slug).ToHashSet(StringComparer.Ordinal);
        var claims = reports.SelectMany(r => r.Annotated.Claims.Select(c => $"{r.Slug}/{c.Id}")).ToHashSet(StringComparer.Ordinal);
        foreach (ArchivedReport report in reports)
        {
            foreach (Located<string> pick in report.Annotated.Related) Check(pick, slugs, "report", diagnostics);
            foreach (Claim claim in report.Annotated.Claims)
                foreach (Located<string> named in claim.SameAs.Concat(claim.Contradicts))
                    Check(named, claims, "claim", diagnostics);
        }
        foreach (PairVerdict pair in connections.SameClaims.Concat(connections.Contradictions))
        {
            Check(pair.One, claims, "claim", diagnostics);
            Check(pair.Other, claims, "claim", diagnostics);
        }
        CheckDismissed(connections.SameClaims, Pairs(reports, c => c.SameAs), "same-as", diagnostics);
        CheckDismissed(connections.Contradictions, Pairs(reports, c => c.Contradicts), "contradicts", diagnostics);
    }

    private static HashSet<string> Pairs(ImmutableArray<ArchivedReport> reports, Func<Claim, ImmutableArray<Located<string>>> named) =>
        [.. reports.SelectMany(r => r.Annotated.Claims.SelectMany(c => named(c).Select(o => PairVerdict.KeyOf($"{r.Slug}/{c.Id}", o.Value))))];

    /// <summary>Two editors must not say yes and no.</summary>
    private static void CheckDismissed(ImmutableArray<PairVerdict> pairs, HashSet<string> named, string key, DiagnosticBag diagnostics)
    {
        foreach (PairVerdict pair in pairs.Where(p => !p.Confirmed && named.Contains(p.Key)))
            diagnostics.Error(DiagnosticCodes.WrongValue, pair.At,
                $"this pair is dismissed here, but an annotation joins {pair.One.Value} and {pair.Other.Value} by `{key}:`; " +
                "take one of them out");
    }

    private static void Check(Located<string> named, HashSet<string> known, string what, DiagnosticBag diagnostics)
    {
        if (known.Contains(named.Value)) return;
        string? nearest = Suggestions.Nearest(named.Value, known);
        diagnostics.Error(DiagnosticCodes.UnknownReport, named.At, nearest is null
            ? $"no {what} '{named.Value}' in the archive; a {what} is named {(what == "claim" ? "slug/id" : "by its slug")}"
            : $"no {what} '{named.Value}' in the archive; did you mean '{nearest}'?");
    }
}
