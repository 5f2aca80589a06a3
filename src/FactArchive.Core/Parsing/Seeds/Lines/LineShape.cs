namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>What a line looks like by itself, before its neighbours are asked.</summary>
internal enum LineShape
{
    /// <summary>Nothing is left of the line: fields took it all.</summary>
    Taken,
    Markup,
    Copyright,

    /// <summary>Dates or a read time, and perhaps a site's name beside them.</summary>
    Meta,
    Byline,
    Furniture,

    /// <summary>Numbers alone: views, comments, or a cell of a table.</summary>
    Number,
    Tags,
    Source,

    /// <summary>"Read also" alone on its line.</summary>
    RelatedLabel,

    /// <summary>"Read also: …"</summary>
    Related,
    ListItem,
    TableRow,
    EmbedAuthor,
    EmbedPost,
    Caption,

    /// <summary>A text cut off by "[…]" or "Read more".</summary>
    Teaser,
    Prose,

    /// <summary>Words that close no sentence, with a capital first.</summary>
    Headline,

    /// <summary>Words that close no sentence and begin with a small letter.</summary>
    Fragment,
}
