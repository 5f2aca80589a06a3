using System.Text.Json;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files;

/// <summary>Claim groups and contradictions in <c>data/archive.json</c>.</summary>
internal static class ConnectionsJson
{
    public static void WriteGroup(Utf8JsonWriter json, ClaimGroup group, SiteSettings site)
    {
        json.WriteString("id", group.Id);
        json.WriteString("url", SiteAddress.Of(site, group.Path));
        json.Objects("appearances", group.Appearances, (j, appearance) =>
        {
            j.WriteString("claim", appearance.Name);
            j.WriteString("joinedBy", appearance.ByEditor ? "editor" : "wording");
        });
        json.Texts("origins", group.Spread.Origins.Select(v => v.Name));
        json.Texts("relays", group.Spread.Relays.Select(v => v.Name));
        json.WriteBoolean("echo", group.Spread.IsEcho);
        json.Texts("support", group.Support.Origins.Select(v => v.Name));
        json.WriteBoolean("thin", group.IsThin);
    }

    public static void WriteContradiction(Utf8JsonWriter json, Contradiction pair)
    {
        json.Texts("claims", [pair.One.Name, pair.Other.Name]);
        json.WriteString("status", pair.Status == ContradictionStatus.Confirmed ? "confirmed" : "suggested");
        json.Texts("grounds", pair.Grounds);
        json.Text("why", pair.Why);
    }
}
