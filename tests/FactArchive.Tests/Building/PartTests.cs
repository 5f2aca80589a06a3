using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FactArchive.Core.Building;
using FactArchive.Core.Building.Parts;
using FactArchive.Tests.Edge;

namespace FactArchive.Tests.Building;

/// <summary><c>build --part</c> and <c>merge</c>: the merged site is the one that a single build makes, or there is none.</summary>
public sealed partial class PartTests : IDisposable
{
    private static readonly TestArchive Fiction = TestArchive.Fiction();
    private static readonly BuildResult Site = Fiction.Build();

    private readonly TempFolder _folder = new TempFolder().WithArchive();

    public static TheoryData<string, int> Archives => new() { { "fiction", 1 }, { "fiction", 2 }, { "fiction", 3 }, { "fiction", 7 }, { "sample", 1 }, { "sample", 2 }, { "sample", 3 }, { "sample", 7 } };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Archives))]
    public void The_merged_site_is_that_of_a_single_build(string name, int count)
    {
        TestArchive archive = name == "fiction" ? Fiction : TestArchive.Sample();
        BuildParts(archive, count);
        // The order in which they are named is nobody's business.
        CommandLine merge = Merge([.. Enumerable.Range(1, count).Reverse().Select(k => $"part-{k}")]);
        Assert.Equal("", merge.Error);
        Assert.Contains($"Merged {count} part", merge.Out, StringComparison.Ordinal);
        AssertWritten(name == "fiction" ? Site : archive.Build());
    }

    [Fact]
    public void Every_file_is_in_one_part_and_no_part_holds_much_more_than_its_share()
    {
        ImmutableArray<string> paths = [.. Site.Files.Select(f => f.Path)];
        SitePart[] parts = [.. Enumerable.Range(1, 3).Select(k => new SitePart(k, 3))];
        Assert.All(paths, p => Assert.Single(parts, part => part.Holds(p)));
        Assert.All(parts, part => Assert.InRange(paths.Count(part.Holds), paths.Length / 5, paths.Length / 2));
    }

    [Theory]
    [InlineData("1/1", true)]
    [InlineData("7/7", true)]
    [InlineData("0/2", false)]
    [InlineData("3/2", false)]
    [InlineData("1/1001", false)]
    [InlineData("1", false)]
    [InlineData("1/2/3", false)]
    [InlineData("+1/2", false)]
    [InlineData(" 1/2", false)]
    [InlineData("", false)]
    public void A_part_is_a_number_of_a_number(string text, bool isPart) => Assert.Equal(isPart, SitePart.Parse(text)?.ToString() == text);

    [Fact]
    public void What_is_no_part_is_wrong_usage()
    {
        CommandLine build = Building(Fiction);
        Assert.Equal(2, build.Run("build", "--part", "3/2"));
        Assert.Contains("'3/2' is not a part of a site; give one such as 2/7", build.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_part_is_told()
    {
        BuildParts(Fiction, 3);
        Refused("merge:1:1: error FA0916: part 2/3 is missing; build it with `build --part 2/3` and name its folder too", "part-1", "part-3");
    }

    [Fact]
    public void A_part_that_is_named_twice_is_told()
    {
        BuildParts(Fiction, 2);
        Refused("part-1/part.json:1:1: error FA0916: part 1/2 is given twice, also as part-1; name each part once", "part-1", "part-2", "part-1/");
    }

    [Fact]
    public void A_part_of_another_archive_is_told()
    {
        BuildParts(Fiction, 2);
        BuildPart(Fiction.Change("input/site.yml", "title:", "title: Another"), "2/2", "other");
        Refused("""
            merge:1:1: error FA0916: part 2/2 is missing; build it with `build --part 2/2` and name its folder too
            other/part.json:1:1: error FA0917: this part was built from other inputs or options than part-1; build all parts from the same archive
            """, "part-1", "other");
    }

    [Fact]
    public void A_part_of_another_number_of_parts_is_told()
    {
        BuildParts(Fiction, 2);
        BuildPart(Fiction, "3/3", "other");
        Refused("other/part.json:1:1: error FA0917: this is one of 3 parts, and part-1 is one of 2; build all with the same number", "part-1", "part-2", "other");
    }

    [Fact]
    public void A_part_of_another_program_is_told()
    {
        BuildParts(Fiction, 2);
        Forge("part-2", list => Program().Replace(list, "\"program\":\"FactArchive 0.0.1 (x)\""));
        string error = Fails("part-1", "part-2");
        Assert.Contains("part-2/part.json:1:1: error FA0917: this part was built by FactArchive 0.0.1 (x), and this program is ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_byte_of_any_file_is_told()
    {
        BuildParts(Fiction, 2);
        string file = new SitePart(1, 2).Holds("index.html") ? "part-1/index.html" : "part-2/index.html";
        byte[] bytes = File.ReadAllBytes(_folder[file]);
        bytes[^20] ^= 1;
        File.WriteAllBytes(_folder[file], bytes);
        Refused($"{file}:1:1: error FA0918: this file was changed after its part was built; build the part again", "part-1", "part-2");
    }

    [Fact]
    public void A_changed_byte_of_a_list_is_told()
    {
        BuildParts(Fiction, 1);
        byte[] list = File.ReadAllBytes(_folder["part-1/part.json"]);
        for (int i = 0; i < list.Length; i += list.Length / 60)
        {
            byte[] changed = [.. list];
            changed[i] ^= 1;
            File.WriteAllBytes(_folder["part-1/part.json"], changed);
            Assert.Contains("FA0915", Fails("part-1"), StringComparison.Ordinal);
        }
        File.WriteAllBytes(_folder["part-1/part.json"], list[..^1]);
        Refused("part-1/part.json:1:1: error FA0915: this is not the list as `build --part` wrote it; build the part again", "part-1");
    }

    [Fact]
    public void Files_that_are_missing_or_were_added_are_told()
    {
        BuildParts(Fiction, 1);
        File.Delete(_folder["part-1/robots.txt"]);
        _folder.Write("part-1/extra.html", "<p>");
        Refused("""
            part-1/extra.html:1:1: error FA0918: this file is not of part 1/1; remove it, or build the part again
            part-1/robots.txt:1:1: error FA0918: this file of part 1/1 is missing; build the part again
            """, "part-1");
    }

    [Fact]
    public void A_list_that_leaves_a_file_out_is_told()
    {
        BuildParts(Fiction, 1);
        Forge("part-1", list => list.Replace("{\"index\":0,\"path\":\"index.html\"", "{\"index\":0,\"path\":\"robots.txt\"", StringComparison.Ordinal));
        File.Delete(_folder["part-1/index.html"]);
        Refused($"merge:1:1: error FA0916: the parts' lists do not add up to the {Site.Files.Length - 1} files of the site; build the parts again", "part-1");
    }

    [Theory]
    [InlineData("../site.yml")]
    [InlineData("/etc/hostname")]
    [InlineData("a/../../b")]
    public void A_list_that_names_a_file_elsewhere_is_not_used(string path)
    {
        BuildParts(Fiction, 1);
        Forge("part-1", list => list.Replace("\"path\":\"index.html\"", $"\"path\":\"{path}\"", StringComparison.Ordinal));
        Refused("part-1/part.json:1:1: error FA0915: this is not the list as `build --part` wrote it; build the part again", "part-1");
    }

    [Fact]
    public void A_folder_that_is_no_part_is_told()
    {
        _folder.Write("photos/x.jpg", "x");
        Refused("photos/part.json:1:1: error FA0915: there is no part of a site here; name the folder that `build --part` wrote", "photos");
        Refused("nowhere:1:1: error FA0901: there is no folder here; name one that `build --part` wrote", "nowhere");
    }

    /// <summary>The page that a link leads to is in another part, so only the merge can tell that it lacks the part named.</summary>
    [Fact]
    public void Links_between_parts_are_checked_and_told_as_by_a_single_build()
    {
        TestArchive broken = Fiction.Change("input/pages/about.md", "---\n\n", "---\n\n[Nowhere](nowhere/) [Part](methodology/#no-such-part)\n\n");
        BuildResult single = broken.Build();
        Assert.True(single.Failed);
        BuildParts(broken, 7);
        Refused(single.Messages(), [.. Enumerable.Range(1, 7).Select(k => $"part-{k}")]);
    }

    [Fact]
    public void A_part_whose_own_pages_fail_is_not_written()
    {
        TestArchive broken = Fiction.With("theme/layouts/404.html", "{{ 1 | nowhere.none }}");
        int[] codes = [.. Enumerable.Range(1, 3).Select(k => Building(broken).Run("build", "--part", $"{k}/3", "-o", $"part-{k}"))];
        Assert.Equal([0, 0, 1], codes.Order());
        Assert.Equal(2, Directory.GetDirectories(_folder.Path, "part-*").Length);
    }

    [Theory]
    [InlineData("part-1")]
    [InlineData("part-1/site")]
    public void The_site_never_replaces_a_part(string output)
    {
        BuildParts(Fiction, 1);
        CommandLine merge = new(_folder.Path);
        Assert.Equal(2, merge.Run("merge", "part-1", "-o", output));
        Assert.Contains("the site would replace the part 'part-1'; name another folder with --output", merge.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_replaced_by_the_next_one()
    {
        BuildParts(Fiction, 1);
        BuildPart(Fiction.Change("input/site.yml", "title:", "title: Another"), "1/1", "part-1");
        Merge(["part-1"]);
        Assert.Contains("Another", _folder.Read("output/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_are_merged_where_no_archive_is_at_hand()
    {
        BuildParts(Fiction, 1);
        using var elsewhere = new TempFolder();
        var merge = new CommandLine(elsewhere.Path);
        Assert.Equal(0, merge.Run("merge", _folder["part-1"]));
        Assert.Equal(Site.Text("index.html"), elsewhere.Read("output/index.html"));
    }

    private static CommandLine Building(string folder, TestArchive archive) => new(folder, (_, options) => ArchivePipeline.Plan(archive.Inputs(), options));

    private CommandLine Building(TestArchive archive) => Building(_folder.Path, archive);

    private void BuildParts(TestArchive archive, int count)
    {
        for (int k = 1; k <= count; k++) BuildPart(archive, $"{k}/{count}", $"part-{k}");
    }

    private void BuildPart(TestArchive archive, string part, string output)
    {
        CommandLine build = Building(archive);
        Assert.Equal(0, build.Run("build", "--part", part, "-o", output));
        Assert.Contains($"Built part {part} of ", build.Out, StringComparison.Ordinal);
    }

    /// <summary>Changes a list and gives it the hash that it would have.</summary>
    private void Forge(string part, Func<string, string> change)
    {
        string list = File.ReadAllText(_folder[$"{part}/part.json"]), changed = Seal().Replace(change(list), "\"seal\":\"\"");
        string seal = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(changed)));
        Assert.NotEqual(list, changed);
        File.WriteAllText(_folder[$"{part}/part.json"], changed.Replace("\"seal\":\"\"", $"\"seal\":\"{seal}\"", StringComparison.Ordinal));
    }

    private CommandLine Merge(string[] parts)
    {
        var merge = new CommandLine(_folder.Path);
        Assert.True(merge.Run(["merge", .. parts]) == 0, merge.Error);
        return merge;
    }

    /// <summary>Also that nothing was written: no output, no half of one.</summary>
    private string Fails(params string[] parts)
    {
        string[] before = _folder.Names();
        var merge = new CommandLine(_folder.Path);
        Assert.Equal(1, merge.Run(["merge", .. parts]));
        Assert.Equal(before, _folder.Names());
        return merge.Error;
    }

    private void Refused(string expected, params string[] parts) => Assert.Equal(expected, Fails(parts).TrimEnd());

    private void AssertWritten(BuildResult site)
    {
        string output = _folder["output"];
        string[] written = [.. Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(output, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        Assert.Equal(site.Files.Select(f => f.Path), written);
        Assert.All(site.Files, f => Assert.True(f.Content.Span.SequenceEqual(File.ReadAllBytes(Path.Combine(output, f.Path))), f.Path));
    }

    [GeneratedRegex("\"seal\":\"[0-9a-f]*\"")]
    private static partial Regex Seal();

    [GeneratedRegex("\"program\":\"[^\"]*\"")]
    private static partial Regex Program();
}
