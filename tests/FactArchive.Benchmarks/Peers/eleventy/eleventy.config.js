// The peer of docs/performance.md: the same pages as the Hugo site beside it.
let index;
const byTag = reports => {
  if (index?.of === reports) return index.tags;
  const tags = new Map();
  for (const report of reports) for (const tag of report.data.tags) tags.get(tag)?.push(report) ?? tags.set(tag, [report]);
  index = { of: reports, tags };
  return tags;
};
const related = (reports, own) => {
  const tags = byTag(reports), shared = new Map();
  for (const tag of own) for (const report of tags.get(tag)) shared.set(report, (shared.get(report) ?? 0) + 1);
  return shared;
};

export default function (config) {
  config.addCollection("reports", api => api.getFilteredByGlob("reports/*.md").sort((a, b) => b.date - a.date));
  config.addCollection("tagPages", api => {
    const by = new Map();
    for (const report of api.getFilteredByGlob("reports/*.md").sort((a, b) => b.date - a.date))
      for (const tag of report.data.tags) by.get(tag)?.push(report) ?? by.set(tag, [report]);
    return [...by].flatMap(([tag, all]) => Array.from({ length: Math.ceil(all.length / 30) }, (_, i) =>
      ({ tag, number: i + 1, count: Math.ceil(all.length / 30), items: all.slice(i * 30, i * 30 + 30) })));
  });
  config.addFilter("related", (all, page, tags) => process.env.RELATED === "off" ? []
    : [...related(all, tags)].filter(([r]) => r.url !== page.url).sort((a, b) => b[1] - a[1]).slice(0, 5).map(([r]) => r));
  config.addFilter("day", date => date.toISOString().slice(0, 10));
  config.addFilter("json", value => JSON.stringify(value));
  config.addFilter("plain", html => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " "));
  return { dir: { input: ".", includes: "_includes", output: "_site" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
