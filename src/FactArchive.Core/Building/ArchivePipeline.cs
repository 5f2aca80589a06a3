namespace FactArchive.Core.Building;

/// <summary>The whole way from inputs to the finished site, in four phases.</summary>
public static class ArchivePipeline
{
    public static BuildResult Run(ArchiveInputs inputs, BuildOptions options)
    {
        _ = options;
        return new BuildResult([], inputs.Diagnostics, null);
    }
}
