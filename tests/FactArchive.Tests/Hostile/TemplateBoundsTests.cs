using FactArchive.Core.Building;

namespace FactArchive.Tests.Hostile;

/// <summary>A theme is code: one that never ends, ends in a diagnostic with its place.</summary>
public sealed class TemplateBoundsTests
{
    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ include 'endless' }}")]
    public void Ends_in_a_message(string template)
    {
        BuildResult result = TestArchive.Fiction()
            .With("theme/partials/endless.html", "{{ include 'endless' }}").With("theme/layouts/report.html", template).Build();
        Assert.True(result.Failed);
        Assert.Contains(result.Diagnostics, d => d.Code == "FA0502" && d.At.Path.StartsWith("theme/", StringComparison.Ordinal));
    }
}
