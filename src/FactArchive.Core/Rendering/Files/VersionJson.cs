using System.Text.Json;
using FactArchive.Core.Annotation.Versions;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files;

/// <summary>An older text of a report in <c>data/archive.json</c>, and what the publisher made of it.</summary>
internal static class VersionJson
{
    public static void Write(Utf8JsonWriter json, PublisherChange change, Rights rights)
    {
        json.WriteString("date", IsoDate.Of(change.Until.On));
        json.WriteString("seed", change.Until.Report.Seed.Path);
        json.WriteString("sha256", change.Until.Report.Sha256);
        json.Text("next", change.Next?.Report.Seed.Path);
        json.Objects("changes", VersionView.Shown(change, rights), (j, sentence) =>
        {
            j.WriteString("kind", sentence.Kind.ToString().ToLowerInvariant());
            j.WriteNumber("line", sentence.Line);
            j.Text("before", sentence.Before);
            j.Text("after", sentence.After);
            j.Texts("claims", sentence.Claims);
        });
    }
}
