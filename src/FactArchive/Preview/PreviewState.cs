using System.Collections.Immutable;
using FactArchive.Core.Text;
using FactArchive.Edge.Reporting;

namespace FactArchive.Edge.Preview;

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Build">Names the build that the pages come from, so that a page knows whether it is of this one.</param>
/// <param name="Site">The last good build; null if there was none yet.</param>
/// <param name="Errors">Why the archive as it stands now does not build; empty if it does.</param>
public sealed record PreviewState(string Build, SiteSnapshot? Site, ImmutableArray<Diagnostic> Errors)
{
    public const string NoBuild = "none";

    public static PreviewState BeforeFirstBuild { get; } = new(NoBuild, null, []);

    /// <summary><c>reload</c>: pages of another build are stale. <c>failed</c>: the page stays, with the errors over it.</summary>
    public string ToMessage() => JsonDiagnostics.Json(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("type", Errors.IsEmpty ? "reload" : "failed");
        writer.WriteString("build", Build);
        writer.WritePropertyName("diagnostics");
        JsonDiagnostics.Write(writer, Errors);
        writer.WriteEndObject();
    });
}
