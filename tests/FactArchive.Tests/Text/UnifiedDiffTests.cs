using CsCheck;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Text;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void A_new_file_is_all_plus() => Assert.Equal(
        ["--- /dev/null", "+++ b/a.yml", "@@ -0,0 +1,2 @@", "+a", "+b"],
        UnifiedDiff.Of("a.yml", null, "a\nb\n"));

    [Fact]
    public void A_change_stands_between_three_lines_of_context() => Assert.Equal(
        ["--- a/x", "+++ b/x", "@@ -2,6 +2,7 @@", " 2", " 3", " 4", "+new", " 5", " 6", " 7"],
        UnifiedDiff.Of("x", "1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nnew\n5\n6\n7\n8\n"));

    [Fact]
    public void A_missing_line_break_at_the_end_is_told() => Assert.Equal(
        ["--- a/x", "+++ b/x", "@@ -1,1 +1,2 @@", "-a", @"\ No newline at end of file", "+a", "+b", @"\ No newline at end of file"],
        UnifiedDiff.Of("x", "a", "a\nb"));

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Empty(UnifiedDiff.Of("x", "a\n", "a\n"));

    /// <summary>The lines that the diff keeps and adds are the new text, those that it keeps and takes away the old.</summary>
    [Fact]
    public void Nothing_is_lost() => Gen.Select(Gen.Int[0, 3].Array[0, 12], Gen.Int[0, 3].Array[0, 12]).Sample((one, other) =>
    {
        string before = string.Concat(one.Select(i => $"{i}\n")), after = string.Concat(other.Select(i => $"{i}\n"));
        string[] body = [.. UnifiedDiff.Of("x", before, after).Skip(3)];
        string Of(char mark) => string.Concat(body.Where(l => l[0] == ' ' || l[0] == mark).Select(l => l[1..] + "\n"));
        return before == after ? body.Length == 0 : before.Contains(Of('-'), StringComparison.Ordinal) && after.Contains(Of('+'), StringComparison.Ordinal);
    });
}
