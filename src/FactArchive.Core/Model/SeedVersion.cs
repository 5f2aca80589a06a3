namespace FactArchive.Core.Model;

/// <summary>An older text of a report: what the seed was before it was scraped again.</summary>
/// <param name="On">The day by which it is told from others; mostly its day of publication.</param>
/// <param name="Number">From 1; several older texts may bear one day.</param>
/// <param name="Report">The older text as the parser reads it.</param>
public sealed record SeedVersion(DateOnly On, int Number, Report Report);
