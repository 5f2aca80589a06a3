using System.Text;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>How much a YAML file may hold: far more than an editor writes, far less than hurts.</summary>
public static class YamlLimits
{
    public const int FileBytes = 2 * 1024 * 1024;
    public const int ScalarBytes = 64 * 1024;
    public const int Nodes = 100_000;
    public const int Depth = 32;

    /// <summary>After so many refused anchors and aliases the rest of the file is not worth reading.</summary>
    internal const int Refusals = 20;

    internal static bool FileFits(ReadOnlySpan<char> text) => Fits(text, FileBytes);

    internal static bool ScalarFits(string value) => Fits(value, ScalarBytes);

    internal static string Megabytes(ReadOnlySpan<char> text) => $"{Encoding.UTF8.GetByteCount(text) / 1048576.0:0.0} MB";

    /// <summary>The first character that no published text may hold: a control, or half of a surrogate pair; -1 if there is none.</summary>
    internal static int IndexOfUnprintable(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (IsUnprintable(c)) return i;
        }
        return -1;
    }

    internal static void Report(DiagnosticBag bag, Location at, string message) => bag.Error(DiagnosticCodes.YamlLimits, at, message);

    private static bool Fits(ReadOnlySpan<char> text, int bytes) => text.Length <= bytes && Encoding.UTF8.GetByteCount(text) <= bytes;

    private static bool IsUnprintable(char c) =>
        c is (< ' ' and not ('\t' or '\n' or '\r')) or '\u007f' or '\ufffe' or '\uffff' || char.IsSurrogate(c);
}
