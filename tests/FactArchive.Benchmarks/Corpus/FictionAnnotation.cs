using System.Text;

namespace FactArchive.Benchmarks.Corpus;

/// <summary>What the editors of the fiction archive say about a report.</summary>
internal static class FictionAnnotation
{
    private static readonly string[] Ratings = ["corroborated", "unconfirmed", "disputed", "refuted", "unverifiable"];

    public static string Of(FictionReport report)
    {
        var yaml = new StringBuilder($"original: https://courier.example/{report.Name}\ntags: [{string.Join(", ", report.Tags)}]\n");
        if (!report.IsReviewed) return yaml.ToString();
        yaml.Append("claims:\n");
        for (int i = 0; i < report.Claims.Count; i++) yaml.Append(Claim(report, report.Claims[i], i));
        return yaml.ToString();
    }

    private static string Claim(FictionReport report, FictionClaim claim, int number) => $"""
          - id: claim-{number + 1}
            quote: "{claim.Quote}"
            claim: "{char.ToUpperInvariant(claim.Quote[0])}{claim.Quote[1..]}."
            source: {claim.Source.Id}
            basis: document
            credibility: {report.Dice.Between(1, 6)}

        """ + Review(report);

    private static string Review(FictionReport report) => $"""
            status: reviewed
            reviewed: (by: "Fiction desk", on: {report.Day.AddDays(30):yyyy-MM-dd})
            rating: {report.Dice.Pick(Ratings)}
            why: "Fiction; **nothing** was checked."
            evidence:
              - url: https://evidence.example/{report.Name}
                archived: https://archive.example/{report.Name}
                title: "Notice on {report.Name}"
                publisher: "Fiction desk"
                published: {report.Day:yyyy-MM-dd}
                relation: context

        """.Replace('(', '{').Replace(')', '}');
}
