using System.Text;
using NUglify;
using NUglify.JavaScript;

namespace FactArchive.Core.Rendering.Templates;

/// <summary>
/// A script as it is published: without comments and indentation, and with short local names. The theme keeps it as its
/// author wrote it.
/// </summary>
internal static class LeanScript
{
    /// <summary>The lean script in UTF-8; the script itself, byte for byte, where it is not understood for certain.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> script)
    {
        // The settings can be used once: the minifier writes into them.
        var settings = new CodeSettings { ScriptVersion = ScriptVersion.EcmaScript6, LocalRenaming = LocalRenaming.CrunchAll };
        UglifyResult lean = Uglify.Js(Encoding.UTF8.GetString(script.Span), settings);
        return lean.Errors.Count > 0 ? script : Encoding.UTF8.GetBytes(lean.Code);
    }
}
