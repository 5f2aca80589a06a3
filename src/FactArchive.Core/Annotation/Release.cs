using FactArchive.Core.Model;

namespace FactArchive.Core.Annotation;

/// <summary>Takes out what editors have not released: no later stage can show by mistake what is not there.</summary>
public static class Release
{
    public static AnnotatedReport WithoutDrafts(AnnotatedReport report) => report with { Claims = [.. report.Claims.Select(Released)] };

    private static Claim Released(Claim claim) => claim.Status == ClaimStatus.Reviewed
        ? claim
        : claim with { Rating = null, Why = null, Review = null, Evidence = [], History = [] };
}
