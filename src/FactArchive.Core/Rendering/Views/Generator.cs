namespace FactArchive.Core.Rendering.Views;

/// <summary>The program that made the site, as the manifest and the pages name it.</summary>
public static class Generator
{
    public const string Name = "FactArchive";

    public static string NameAndVersion { get; } = $"{Name} {typeof(Generator).Assembly.GetName().Version!.ToString(3)}";
}
