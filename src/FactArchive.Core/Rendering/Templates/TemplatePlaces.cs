using FactArchive.Core.Text;
using Scriban.Parsing;

namespace FactArchive.Core.Rendering.Templates;

/// <summary>Scriban counts lines and columns from 0; the archive from 1.</summary>
internal static class TemplatePlaces
{
    public static Location Of(SourceSpan span) => new(span.FileName ?? "theme", span.Start.Line + 1, span.Start.Column + 1);
}
