using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>Holds the archive to the rules of the field that its editors chose in <c>site.yml</c>: off, warn or error.</summary>
internal sealed class PolicyGates(Archive archive, DiagnosticBag diagnostics)
{
    /// <summary>Google's fact-check guideline: <c>claimReviewed</c> is shown whole below this number of characters.</summary>
    private const int LongestClaim = 75;

    /// <summary>Pages that the IFCN and EFCSN codes ask for, by policy, with the address of each.</summary>
    private static readonly (string Policy, string Page)[] OwedPages =
    [
        ("about-page", "about"),
        ("methodology-page", "methodology"),
        ("corrections-page", "corrections-policy"),
        ("contact-page", "contact"),
        ("funding-page", "funding"),
        ("independence-page", "independence"),
    ];

    private readonly Dictionary<string, Claim> _claims = archive.Claims.ToDictionary(c => $"{c.Report.Slug}/{c.Claim.Id}", c => c.Claim, StringComparer.Ordinal);

    public void Check()
    {
        foreach ((string policy, string page) in OwedPages) CheckPage(policy, page);
        var origins = new Origins(archive.Sources);
        foreach ((ArchivedReport report, Claim claim) in archive.Claims.Where(c => c.Claim is { Status: ClaimStatus.Reviewed, Rating: not null }))
        {
            CheckLength(claim);
            CheckOriginal(report, claim);
            CheckOrigins(claim, origins);
            foreach (Evidence evidence in claim.Evidence.Where(e => e.Archived is null))
                Tell("archived-evidence", DiagnosticCodes.PolicyArchivedEvidence, evidence.At, "this evidence has no archived copy; add `archived:` with its address");
        }
    }

    private void CheckPage(string policy, string page)
    {
        if (archive.Pages.Any(p => p.Path == page + "/")) return;
        Tell(policy, DiagnosticCodes.PolicyPage, new Location("input/site.yml", 1, 1),
            $"the policy {policy} asks for a page that is not there; add input/pages/{page}.md");
    }

    /// <summary>A claim must be traceable to a place that is not this site (Google's fact-check guideline).</summary>
    private void CheckOriginal(ArchivedReport report, Claim claim)
    {
        if (report.Annotated.Original is not null || report.Annotated.Archived is not null) return;
        Tell("known-original", DiagnosticCodes.PolicyOriginal, claim.At,
            $"the claim '{claim.Id}' is rated, and nobody can look up the report; give its address as `original:`, or a copy's as `archived:`");
    }

    /// <summary>The best rating rests on two sources that are independent of each other (AFP); the same claim elsewhere counts.</summary>
    private void CheckOrigins(Claim claim, Origins origins)
    {
        if (claim.Rating!.Value is not { } value || value != archive.Settings.Ratings.Best) return;
        IEnumerable<Claim> same = claim.SameAs.Select(s => _claims.GetValueOrDefault(s.Value)).OfType<Claim>();
        ImmutableArray<Voice> found = origins.Behind(same.Prepend(claim)).Origins;
        if (found.Length >= 2) return;
        Tell("two-origins", DiagnosticCodes.PolicyOrigins, claim.At,
            $"the claim '{claim.Id}' is rated {claim.Rating.Id} on the word of one origin ({found.FirstOrDefault()?.Name ?? "none"}); add evidence of another one, or rate it lower");
    }

    private void CheckLength(Claim claim)
    {
        int length = claim.Text.EnumerateRunes().Count();
        if (length < LongestClaim) return;
        Tell("claim-length", DiagnosticCodes.PolicyClaimLength, claim.At,
            $"the claim '{claim.Id}' has {length} characters; readers of fact-checks see fewer than {LongestClaim}: shorten `claim:`");
    }

    private void Tell(string policy, DiagnosticCode code, Location at, string message)
    {
        switch (archive.Settings.Policies.GetValueOrDefault(policy, PolicyLevel.Off))
        {
            case PolicyLevel.Warn:
                diagnostics.Warning(code, at, message);
                break;
            case PolicyLevel.Error:
                diagnostics.Error(code, at, message);
                break;
        }
    }
}
