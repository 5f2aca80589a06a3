// Builds Pagefind's index of the corpus: node pagefind.mjs DOCS.ndjson SITE. Prints what it costs.
import fs from "node:fs"; import path from "node:path"; import { spawnSync } from "node:child_process";
import { load } from "./queries.mjs";

const [file, site] = process.argv.slice(2), html = s => s.replace(/[&<>]/g, c => `&#${c.charCodeAt(0)};`);
for (const d of load(file)) {
  const folder = path.join(site, d.url); fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "index.html"), `<!doctype html><html lang="en"><title>${html(d.title)}</title><body><main data-pagefind-body><h1>${html(d.title)}</h1><p>${d.tags.join(" ")}</p><p>${html(d.text)}</p></main>`);
}
fs.mkdirSync(path.join(site, "search"), { recursive: true });
fs.writeFileSync(path.join(site, "search/index.html"), "<!doctype html><html lang=en><title>Search</title><p>Search");
const cli = path.join(process.env.NPM_ROOT ?? process.cwd(), "node_modules/pagefind/lib/runner/bin.cjs");
const start = performance.now(), run = spawnSync("node", [cli, "--site", site], { encoding: "utf8" });
if (run.status !== 0) throw new Error(run.stderr + run.stdout);
const files = fs.readdirSync(path.join(site, "pagefind"), { recursive: true, withFileTypes: true }).filter(e => e.isFile()).map(e => path.join(e.parentPath ?? e.path, e.name));
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, files: files.length, bytes: files.reduce((sum, f) => sum + fs.statSync(f).size, 0) }));
