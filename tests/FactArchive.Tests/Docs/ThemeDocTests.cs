using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using FactArchive.Core.Building;
using FactArchive.Core.Rendering.Pages;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using Scriban.Runtime;

namespace FactArchive.Tests.Docs;

/// <summary><c>docs/theme.md</c> is made from the views; UPDATE_GOLDEN=1 writes it anew. Every name on it is tried in a template.</summary>
public sealed class ThemeDocTests
{
    private static readonly (string Layout, (string Name, Type Type)[] Names)[] Models =
    [
        (Layouts.Base, [("content", typeof(Html))]),
        (Layouts.Home, [("newest", typeof(ImmutableArray<ReportItemView>)), ("reports", typeof(int)), ("claims", typeof(int)), ("reviewed", typeof(int)),
            ("sources", typeof(int)), ("bar", typeof(BarView)), ("tags", typeof(ImmutableArray<TagItemView>)), ("changes", typeof(ImmutableArray<ChangeView>))]),
        (Layouts.Reports, [("list", typeof(ListPage<ReportItemView>)), ("total", typeof(int))]),
        (Layouts.Report, [("report", typeof(ReportView))]),
        (Layouts.Claims, [("list", typeof(ListPage<ClaimView>)), ("total", typeof(int))]),
        (Layouts.Claim, [("claim", typeof(ClaimView))]),
        (Layouts.Groups, [("list", typeof(ListPage<GroupView>)), ("total", typeof(int))]),
        (Layouts.Group, [("group", typeof(GroupView))]),
        (Layouts.Contradictions, [("list", typeof(ListPage<ContradictionView>)), ("confirmed", typeof(int)), ("suggested", typeof(int))]),
        (Layouts.Embed, [("claim", typeof(ClaimView))]),
        (Layouts.Tags, [("tags", typeof(ImmutableArray<TagItemView>))]),
        (Layouts.Tag, [("tag", typeof(TagItemView)), ("list", typeof(ListPage<ReportItemView>)), ("bar", typeof(BarView))]),
        (Layouts.Sources, [("groups", typeof(ImmutableArray<SourceGroupView>)), ("total", typeof(int))]),
        (Layouts.Source, [("source", typeof(SourceView)), ("speaks_for", typeof(ImmutableArray<SourceView>)), ("speaks", typeof(ImmutableArray<ClaimView>)), ("relays", typeof(ImmutableArray<ClaimView>)),
            ("cited", typeof(ImmutableArray<ClaimView>)), ("carries", typeof(ImmutableArray<ClaimView>)),
            ("outlets", typeof(ImmutableArray<RelayView>)), ("bar", typeof(BarView)), ("chart", typeof(TimeChartView))]),
        (Layouts.Timeline, [("list", typeof(ListPage<MonthView>)), ("total", typeof(int)), ("chart", typeof(TimeChartView)), ("by_event", typeof(bool))]),
        (Layouts.Search, [("index_folder", typeof(string)), ("index_root", typeof(string))]),
        (Layouts.Corrections, [("changes", typeof(ImmutableArray<ChangeView>))]),
        (Layouts.SelfAssessment, [("assessment", typeof(SelfAssessmentView))]),
        (Layouts.Page, [("title", typeof(string)), ("text", typeof(Html))]),
        (Layouts.NotFound, []),
    ];

    public static TheoryData<string> LayoutNames => [.. Layouts.All];

    [Fact]
    public void The_page_lists_every_name() => Golden.Equal(Repository.At("docs", "theme.md"), Document());

    [Theory]
    [MemberData(nameof(LayoutNames))]
    public void Every_name_on_the_page_can_be_used(string layout)
    {
        string template = string.Concat(Models.Single(m => m.Layout == layout).Names
            .Concat([(Name: "site", Type: typeof(SiteView)), (Name: "page", Type: typeof(PageView))])
            .SelectMany(n => IsView(n.Type) ? Members(n.Type).Select(p => $"{{{{ {n.Name}.{Snake(p.Name)} }}}}") : [$"{{{{ {n.Name} }}}}"]));
        BuildResult result = TestArchive.Fiction().With($"theme/layouts/{layout}.html", template).Build();
        Assert.DoesNotContain(result.Diagnostics, d => d.Code.StartsWith("FA05", StringComparison.Ordinal));
    }

    private static string Document()
    {
        var page = new StringBuilder("""
            # The theme

            `theme/layouts` has one template a kind of page, and `base.html` around them all; `theme/partials` holds what they
            include; `theme/assets` is published under names that carry a hash, scripts (`.js`) without comments and with short local names.
            Without a theme folder the built-in theme is used.

            Templates are [Scriban](https://github.com/scriban/scriban). Everything that a template writes is encoded for HTML,
            unless its type is markup. An unknown name is an error with its place. A template cannot read files or ask the network.

            Every template may name `site` and `page`, and call `href PATH` (a link within the site, relative to the page),
            `asset NAME` (a file of `theme/assets`) and `include 'partial' name: value` (in the partial: `$.name`).

            This page is made from the code by a test, which also tries every name.


            """.ReplaceLineEndings("\n"));
        page.Append("## Layouts\n\n| layout | names |\n| --- | --- |\n");
        foreach ((string layout, (string Name, Type Type)[] names) in Models)
            page.Append($"| `{layout}.html` | {string.Join(", ", names.Select(n => $"`{n.Name}` ({TypeName(n.Type)})"))} |\n");
        foreach (Type view in Views())
        {
            page.Append($"\n## {ViewName(view)}\n\n| name | type |\n| --- | --- |\n");
            foreach (PropertyInfo member in Members(view)) page.Append($"| `{Snake(member.Name)}` | {TypeName(member.PropertyType)} |\n");
        }
        return page.ToString();
    }

    private static IEnumerable<Type> Views()
    {
        var found = new List<Type>();
        var open = new Queue<Type>(Models.SelectMany(m => m.Names).Select(n => n.Type).Prepend(typeof(PageView)).Prepend(typeof(SiteView)));
        while (open.TryDequeue(out Type? type))
        {
            foreach (Type inner in type.GetGenericArguments()) open.Enqueue(inner);
            if (!IsView(type) || found.Any(f => ViewName(f) == ViewName(type))) continue;
            found.Add(type);
            foreach (PropertyInfo member in Members(type)) open.Enqueue(member.PropertyType);
        }
        return found.OrderBy(ViewName, StringComparer.Ordinal);
    }

    private static bool IsView(Type type) => type != typeof(Html) && type.Namespace!.StartsWith("FactArchive.Core", StringComparison.Ordinal) && !type.IsEnum;

    private static PropertyInfo[] Members(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.Name != "EqualityContract")];

    private static string TypeName(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return TypeName(value) + ", or nothing";
        if (type == typeof(Html)) return "markup";
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return $"list of {TypeName(type.GetGenericArguments()[0])}";
        if (IsView(type)) return ViewName(type);
        return type == typeof(string) ? "text" : type == typeof(bool) ? "yes or no" : type == typeof(Uri) ? "address" : "number";
    }

    private static string ViewName(Type type) => type.Name.Split('`')[0];

    private static string Snake(string name) => StandardMemberRenamer.Rename(name);
}
