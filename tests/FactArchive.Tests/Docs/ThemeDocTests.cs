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

            Every template may name `site` and `page`, and call

            | call | gives |
            | --- | --- |
            | `href PATH` | a link within the site, relative to the page |
            | `asset NAME` | the address of a file of `theme/assets` |
            | `include 'partial' name: value` | a partial, which knows the value as `$.name` |
            | `say 'phrase' name: value` | a phrase of the page's language, with what stands in its slots |
            | `number N` | a whole number with its digits in groups |
            | `time DATE` | a date as a `time` element |
            | `lang TAG` | the attributes `lang` and `dir`, where the language is not the page's |
            | `words TEXT TAG` | a text, in a `span` with these attributes where it needs them |
            | `script_words 'beginning-'` | JSON with all phrases whose names begin so, for a script |

            This page is made from the code by a test, which also tries every name.

            ## Languages

            What the pages say beside the archive's own texts stands in `theme/languages`, a file a language: `TAG.yml`. The site's
            `language:` chooses one; `en-GB` is written as `en`. A theme's file needs only the phrases that it changes; the
            others are those that are built in. A language of your own needs them all: begin with a copy of `en.yml`.

            ```yaml
            report-kicker: Report · annotated
            in-report-on: "In {report}, {date}"                         # slots: the template says what stands in them
            not-found-ways: "[Search the archive](search), or begin at the [home page](home)."   # links: likewise their addresses
            n-reports: {one: "{n} report", other: "{n} reports"}        # a phrase that counts, by the slot n
            ```

            A translation keeps slots and links as they are, in any order. `plural-rule` names the forms that its counted phrases
            have: `one-other` (one, other), `east-slavic` (one, few, many, other; the rules of Ukrainian and Russian) or `none`
            (other). Dates, the names of months, and the marks in numbers are phrases too; nothing comes from the machine's settings.

            A template may ask for phrases of its own; they then stand in the file of each language that the site shows. A phrase
            that is missing, unknown or malformed stops the build (FA0505 to FA0508).

            A text in another language than its page bears `lang` and `dir`. What editors write in `site.yml`, `sources.yml` and
            `tags.yml` is taken to be in the site's language; what they write in an annotation, in the report's.


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
