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

    [Fact]
    public void Changes_far_apart_have_a_hunk_each() => Assert.Equal(
        ["--- a/x", "+++ b/x", "@@ -1,4 +1,4 @@", "-1", "+one", " 2", " 3", " 4", "@@ -9,4 +9,4 @@", " 9", " a", " b", "-c", "+C"],
        UnifiedDiff.Of("x", "1\n2\n3\n4\n5\n6\n7\n8\n9\na\nb\nc\n", "one\n2\n3\n4\n5\n6\n7\n8\n9\na\nb\nC\n"));

    /// <summary>Applied to the old text, hunk by hunk at the lines that it names, the diff gives the new one.</summary>
    [Fact]
    public void It_applies() => Gen.Select(Gen.Int[0, 3].Array[0, 40], Gen.Int[0, 3].Array[0, 40]).Sample((one, other) =>
    {
        string before = string.Concat(one.Select(i => $"{i}\n")), after = string.Concat(other.Select(i => $"{i}\n"));
        var diff = UnifiedDiff.Of("x", before, after);
        return before == after ? diff.IsEmpty : Apply(one, diff) == after;
    });

    private static string Apply(int[] before, IEnumerable<string> diff)
    {
        var after = new List<string>();
        int at = 0;
        foreach (string line in diff.Skip(2))
        {
            if (line[0] == '@')
            {
                string[] range = line.Split(' ')[1][1..].Split(',');
                int from = int.Parse(range[0], System.Globalization.CultureInfo.InvariantCulture) - (range[1] == "0" ? 0 : 1);
                while (at < from) after.Add($"{before[at++]}");
                continue;
            }
            if (line[0] != '+') Assert.Equal($"{before[at++]}", line[1..]);
            if (line[0] != '-') after.Add(line[1..]);
        }
        while (at < before.Length) after.Add($"{before[at++]}");
        return string.Concat(after.Select(l => l + "\n"));
    }
}
