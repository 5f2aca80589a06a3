using System.Collections.Immutable;
using FactArchive.Core.Annotation;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>
/// Finds the report of the archive that bears a headline: by its words, whatever quotes, dashes and case, or else by a title
/// that is nearly the same (<see cref="TitleLikeness"/>). Where two reports fit, the reader is not sent to a guess.
/// </summary>
internal sealed class HeadlineIndex
{
    private readonly Dictionary<string, string?> _slugs = new(StringComparer.Ordinal);
    private readonly TitleLikeness _titles = new();

    public HeadlineIndex(ImmutableArray<AnnotatedReport> reports)
    {
        foreach (AnnotatedReport report in reports)
        {
            foreach (string key in new[] { report.Title, report.Report.Title }.OfType<string>().Select(Key).Distinct())
            {
                _slugs[key] = _slugs.TryGetValue(key, out string? other) && other != report.Slug.Value ? null : report.Slug.Value;
                _titles.Add(key, report.Slug.Value);
            }
        }
    }

    public ImmutableArray<HeadlineLink> LinksOf(AnnotatedReport report) =>
    [
        .. report.Report.Blocks
            .Where(b => b.Kind == BlockKind.RelatedHeadline)
            .Select(b => new HeadlineLink(b.Line, b.Text, Find(b.Text) is { } slug && slug != report.Slug.Value ? slug : null)),
    ];

    private string? Find(string headline)
    {
        string key = Key(headline);
        return _slugs.TryGetValue(key, out string? slug) ? slug : _titles.Find(key);
    }

    private static string Key(string title) => MatchText.FoldQuote(title).ToLowerInvariant().TrimEnd('.', ' ');
}
