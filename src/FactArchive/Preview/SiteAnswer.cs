namespace FactArchive.Edge.Preview;

/// <summary>What a request for a page of the site is answered with.</summary>
/// <param name="Location">Where a redirect leads, as a decoded path.</param>
public sealed record SiteAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Body, string? Location = null)
{
    public bool IsHtml => ContentType == ContentTypes.Html;
}
