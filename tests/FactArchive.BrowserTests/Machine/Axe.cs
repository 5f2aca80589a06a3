using Deque.AxeCore.Commons;

namespace FactArchive.BrowserTests.Machine;

/// <summary>
/// Asks axe what is wrong with a page. The engine is run in the page itself and hands over its findings alone: the wrapper
/// for Playwright carries all that was examined through three processes, which took ten times as long.
/// </summary>
internal static class Axe
{
    private static readonly string Engine = new BundledAxeScriptProvider().GetScript();

    /// <summary>Runs every rule of WCAG 2.2 up to AA and of good practice, also the size of targets, which is off by default.</summary>
    private const string Run = """
        async () => {
          const result = await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
            resultTypes: ['violations'],
            rules: { 'target-size': { enabled: true } },
          });
          if (result.passes.length === 0) throw new Error('axe examined nothing');
          return result.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node =>
            `${rule.id} (${rule.help}): ${node.html} ${node.any.map(check => check.message).join('; ')}`));
        }
        """;

    public static async Task<string[]> Findings(IPage page)
    {
        await page.EvaluateAsync(Engine);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
