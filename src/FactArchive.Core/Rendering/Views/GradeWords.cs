using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;

namespace FactArchive.Core.Rendering.Views;

/// <summary>The Admiralty code in a reader's words.</summary>
internal static class GradeWords
{
    public static string Of(AdmiraltyGrade grade, Wording words) => words.Say("grade-words",
        ("reliability", Of(grade.Reliability, words)), ("letter", grade.Reliability.ToString()),
        ("credibility", words.Say($"credibility-{grade.Credibility}")), ("digit", grade.Credibility));

    public static string Of(Reliability letter, Wording words) => words.Say($"reliability-{letter.ToString().ToLowerInvariant()}");
}
