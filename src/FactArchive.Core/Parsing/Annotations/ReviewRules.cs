using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>What a claim owes its readers before its verdict is published; drafts may still lack it.</summary>
internal static class ReviewRules
{
    public static void Check(YamlMap map, AnnotatedClaim claim)
    {
        if (claim.Status != ClaimStatus.Reviewed) return;
        if (map.Lacks("reviewed"))
            map.Bag.Error(DiagnosticCodes.RatingUnproven, map.Find("status")!.At,
                "status: reviewed needs a reviewer and a day; add `reviewed: {by: NAME, on: 2026-11-24}`");
        if (claim.Rating is { } rating) CheckRating(map, rating);
    }

    private static void CheckRating(YamlMap map, Located<string> rating)
    {
        if (map.Lacks("why"))
            map.Bag.Error(DiagnosticCodes.RatingUnproven, rating.At, "a rating needs a reason; add `why:`");
        if (map.Lacks("evidence") || map.Find("evidence") is YamlList { Items.IsEmpty: true })
            map.Bag.Warning(DiagnosticCodes.RatingUnproven, rating.At, "a rating without evidence; add `evidence:` that readers can check");
    }
}
