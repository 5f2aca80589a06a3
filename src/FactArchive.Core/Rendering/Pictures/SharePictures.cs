using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pictures;

/// <summary>The share pictures of an archive, one a report: <c>reports/SLUG/share.png</c>.</summary>
/// <param name="painter">Who draws them; null if nobody does, and then no page names one.</param>
internal sealed class SharePictures(Archive archive, Wording words, ISharePainter? painter)
{
    private readonly ISharePainter? _painter = archive.Settings.SharePictures ? painter : null;

    /// <summary>The report's picture; null if the archive wants none, or if the title's script cannot be written.</summary>
    public SharePicture? Of(ArchivedReport report)
    {
        string title = report.Annotated.DisplayTitle, name = archive.Settings.Title;
        if (_painter is null || !_painter.CanWrite(title) || !_painter.CanWrite(name)) return null;
        return new SharePicture(title, BarView.Of(report.Annotated.Claims, archive.Settings.Ratings, words), name);
    }

    public static string PathOf(ArchivedReport report) => report.Path + "share.png";

    public IEnumerable<PlannedOutput> Plan() =>
        from report in archive.Reports
        let picture = Of(report)
        where picture is not null
        select PlannedOutput.Of(PathOf(report), OutputKind.SharePicture, () => _painter!.Draw(picture));
}
