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

    public void Check()
    {
        foreach ((string policy, string page) in OwedPages) CheckPage(policy, page);
        foreach (Claim claim in archive.Claims.Select(c => c.Claim).Where(c => c.Status == ClaimStatus.Reviewed && c.Rating is not null))
        {
            CheckLength(claim);
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
