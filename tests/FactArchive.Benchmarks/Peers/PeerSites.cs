using System.Text;
using System.Text.Json;
using FactArchive.Benchmarks.Corpus;

namespace FactArchive.Benchmarks.Peers;

/// <summary>Writes the reports of the corpus as Hugo and Eleventy read them, beside their templates.</summary>
internal static class PeerSites
{
    private static readonly string[] Generators = ["hugo/content", "eleventy"];

    /// <param name="templates">The folder <c>Peers</c> of this project.</param>
    public static void Write(int reports, string templates, string folder)
    {
        foreach (string name in new[] { "hugo", "eleventy" }) Copy(Path.Combine(templates, name), Path.Combine(folder, name));
        foreach (string generator in Generators) Directory.CreateDirectory(Path.Combine(folder, generator, "reports"));
        for (int number = 0; number < reports; number++)
        {
            var report = new FictionReport(number);
            string text = Markdown(report);
            foreach (string generator in Generators) File.WriteAllText(Path.Combine(folder, generator, "reports", report.Name + ".md"), text);
        }
    }

    private static string Markdown(FictionReport report)
    {
        var text = new StringBuilder($"---\ntitle: {Quoted(report.Title)}\ndate: {report.Day:yyyy-MM-dd}\nauthor: {Quoted(report.Author)}\nlanguage: {report.Language.Code}\n");
        text.Append($"tags: [{string.Join(", ", report.Tags)}]\nclaims:\n");
        for (int i = 0; i < report.Claims.Count; i++)
        {
            FictionClaim claim = report.Claims[i];
            text.Append($"  - id: claim-{i + 1}\n    quote: {Quoted(claim.Quote)}\n    source: {Quoted(claim.Source.NameIn(report.Language))}\n");
            if (report.IsReviewed) text.Append("    rating: unconfirmed\n");
        }
        return text.Append("---\n\n").Append(report.Body).Append('\n').ToString();
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
