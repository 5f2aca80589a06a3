using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Pictures;

/// <summary>The share pictures of an archive, one a report: <c>reports/SLUG/share.png</c>.</summary>
/// <param name="painter">Who draws them; null if nobody does, and then no page names one.</param>
internal sealed class SharePictures(Archive archive, ISharePainter? painter)
{
    private readonly ISharePainter? _painter = archive.Settings.SharePictures ? painter : null;

    /// <summary>The report's picture; null if the archive wants none, or if the title's script cannot be written.</summary>
    public SharePicture? Of(ArchivedReport report)
    {
        string title = report.Annotated.DisplayTitle, name = archive.Settings.Title;
        if (_painter is null || !_painter.CanWrite(title) || !_painter.CanWrite(name)) return null;
        return new SharePicture(title, BarView.Of(report.Annotated.Claims, archive.Settings.Ratings), name);
    }

    public static string PathOf(ArchivedReport report) => report.Path + "share.png";

    /// <summary>Drawing takes longer than writing a page, and the pictures know nothing of each other: all cores draw.</summary>
    public IEnumerable<OutputFile> Render() => archive.Reports
        .AsParallel().AsOrdered()
        .Select(report => (report, picture: Of(report)))
        .Where(it => it.picture is not null)
        .Select(it => new OutputFile(PathOf(it.report), _painter!.Draw(it.picture!)));
}
