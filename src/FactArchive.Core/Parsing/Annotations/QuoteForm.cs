using System.Text;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>A quote must hold at least one letter or digit, or it could stand anywhere.</summary>
internal static class QuoteForm
{
    public static bool Check(YamlScalar quote, DiagnosticBag bag)
    {
        if (quote.Value.EnumerateRunes().Any(Rune.IsLetterOrDigit)) return true;
        ReportEmpty(quote.At, bag);
        return false;
    }

    public static void ReportEmpty(Location at, DiagnosticBag bag) =>
        bag.Error(DiagnosticCodes.QuoteEmpty, at, "the quote holds no words; give the passage of the seed that the claim is about");
}
