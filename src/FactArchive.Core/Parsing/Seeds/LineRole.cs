namespace FactArchive.Core.Parsing.Seeds;

/// <summary>What a line of a seed is (the labelling guideline's <c>line_roles</c>); a line may have several.</summary>
public enum LineRole
{
    Metadata,
    Copyright,
    Title,
    TitleRepeat,
    Byline,
    Date,
    ReadTime,
    ImageAlt,
    Caption,
    Body,
    Subheading,
    RelatedHeadline,
    RelatedLabel,
    Teaser,
    ListItem,
    TableRow,
    Embed,
    Tags,
    SourceLine,
    SiteLabel,
    Boilerplate,
    Markup,
}

/// <summary>The guideline's words for the roles.</summary>
public static class LineRoles
{
    private static readonly string[] Ids =
    [
        "metadata", "copyright", "title", "title_repeat", "byline", "date", "read_time", "image_alt", "caption", "body", "subheading",
        "related_headline", "related_label", "teaser", "list_item", "table_row", "embed", "tags", "source_line", "site_label",
        "boilerplate", "markup",
    ];

    public static string Id(this LineRole role) => Ids[(int)role];
}
