using System.Collections.Immutable;

namespace FactArchive.Core.Rendering.Templates;

/// <summary>The layouts that a theme must have: one a kind of page, and <c>base</c> around them all.</summary>
public static class Layouts
{
    public const string Base = "base";
    public const string Home = "home";
    public const string Reports = "reports";
    public const string Report = "report";
    public const string Claims = "claims";
    public const string Claim = "claim";
    public const string Groups = "groups";
    public const string Group = "group";
    public const string Contradictions = "contradictions";
    public const string Embed = "embed";
    public const string Tags = "tags";
    public const string Tag = "tag";
    public const string Sources = "sources";
    public const string Source = "source";
    public const string Timeline = "timeline";
    public const string Search = "search";
    public const string Corrections = "corrections";
    public const string SelfAssessment = "self-assessment";
    public const string Page = "page";
    public const string NotFound = "404";

    public static ImmutableArray<string> All { get; } =
    [
        Base, Home, Reports, Report, Claims, Claim, Groups, Group, Contradictions, Embed, Tags, Tag, Sources, Source, Timeline, Search, Corrections,
        SelfAssessment, Page, NotFound,
    ];
}
