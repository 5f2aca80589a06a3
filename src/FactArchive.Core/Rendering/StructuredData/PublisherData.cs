using System.Text.Json;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.StructuredData;

/// <summary>Who answers for the archive, with the policies that it publishes (schema.org, as the Trust Project wants them).</summary>
internal static class PublisherData
{
    private static readonly (string Property, string Page)[] Policies =
    [
        ("correctionsPolicy", "corrections-policy/"),
        ("verificationFactCheckingPolicy", "methodology/"),
        ("actionableFeedbackPolicy", "contact/"),
        ("ownershipFundingInfo", "funding/"),
        ("ethicsPolicy", "independence/"),
    ];

    public static string IdOf(SiteSettings site) => site.Url.AbsoluteUri + "#publisher";

    public static string NameOf(SiteSettings site) => site.Publisher.Name.Length > 0 ? site.Publisher.Name : site.Title;

    public static DataNode Organization(Archive archive) => json =>
    {
        SiteSettings site = archive.Settings;
        json.WriteStartObject();
        json.Types("Organization", "NewsMediaOrganization");
        json.WriteString("@id", IdOf(site));
        json.WriteString("name", NameOf(site));
        json.WriteString("url", (site.Publisher.Url ?? site.Url).AbsoluteUri);
        if (site.Publisher.Logo is { } logo) json.WriteString("logo", logo.AbsoluteUri);
        if (site.Publisher.Email is { } email) json.WriteString("email", email);
        foreach ((string property, string page) in Policies)
            if (archive.Pages.Any(p => p.Path == page)) json.WriteString(property, SiteAddress.Of(site, page));
        json.WriteEndObject();
    };

    /// <summary>The archive as a site that can be searched.</summary>
    public static DataNode WebSite(SiteSettings site) => json =>
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", site.Url.AbsoluteUri + "#site");
        json.WriteString("name", site.Title);
        json.WriteString("url", site.Url.AbsoluteUri);
        json.WriteString("inLanguage", site.Language);
        if (site.Description is { } description) json.WriteString("description", description);
        Reference(json, "publisher", IdOf(site));
        json.WriteStartObject("potentialAction");
        json.WriteString("@type", "SearchAction");
        json.WriteStartObject("target");
        json.WriteString("@type", "EntryPoint");
        json.WriteString("urlTemplate", SiteAddress.Of(site, "search/") + "?q={search_term_string}");
        json.WriteEndObject();
        json.WriteString("query-input", "required name=search_term_string");
        json.WriteEndObject();
        json.WriteEndObject();
    };

    /// <summary>The publisher in few words, for data that stand alone.</summary>
    public static void Write(Utf8JsonWriter json, string property, SiteSettings site)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", "Organization");
        json.WriteString("@id", IdOf(site));
        json.WriteString("name", NameOf(site));
        json.WriteString("url", (site.Publisher.Url ?? site.Url).AbsoluteUri);
        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, string property, string id)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    private static void Types(this Utf8JsonWriter json, params string[] types) => json.Texts("@type", types);
}
