using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Parsing;

/// <summary>Short ways to read a text as if it were a file of the archive.</summary>
internal static class Reading
{
    public const string AnnotationPath = "input/annotations/a.yml";

    public static SourceText File(string path, string text) => new(path, text);

    public static string[] Lines(ImmutableArray<Diagnostic> diagnostics) => [.. diagnostics.Order().Select(d => d.ToString())];

    public static string Only(ImmutableArray<Diagnostic> diagnostics) => Assert.Single(diagnostics).ToString();

    public static T Good<T>(Outcome<T> outcome)
        where T : class
    {
        Assert.Empty(Lines(outcome.Diagnostics));
        return Assert.IsType<T>(outcome.Value, exactMatch: false);
    }
}
