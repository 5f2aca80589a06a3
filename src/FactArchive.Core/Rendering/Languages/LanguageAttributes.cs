using FactArchive.Core.Rendering.Templates;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>The attributes <c>lang</c> and <c>dir</c> of what is in another language than its page.</summary>
internal static class LanguageAttributes
{
    public static string Of(string tag) => $" lang=\"{Html.Encode(tag)}\" dir=\"{WritingDirection.Of(tag)}\"";

    /// <summary>Nothing where the language is the page's, or is not known.</summary>
    public static Html Beside(string? tag, string page) => tag is null or "" || tag == page ? Html.Empty : new Html(Of(tag));
}
