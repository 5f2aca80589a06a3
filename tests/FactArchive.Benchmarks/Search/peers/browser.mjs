// Measures an engine in Chromium. node browser.mjs ENGINE DOCS.ndjson SITE; ENGINE is factarchive or pagefind, SITE its built site.
import { createRequire } from "node:module"; import path from "node:path";
import { load, pct, queries, score } from "./queries.mjs"; import { serve } from "./site.mjs";

const [engine, file, folder] = process.argv.slice(2), docs = load(file), Q = queries(docs), byUrl = new Map(docs.map(d => [d.url, d.id]));
const { chromium } = createRequire(path.join(process.env.NPM_ROOT ?? process.cwd(), "x.js"))("playwright-core");
const site = await serve(folder), browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

// What runs in the page: ask(q, n) gives the addresses of the best n, with all that is needed to show them.
const page = {
  factarchive: () => {
    const { index: root, search } = document.querySelector("form").dataset, pieces = new Map();
    const get = n => { if (!pieces.has(n)) pieces.set(n, fetch(`${search}${n}.json`).then(r => r.json())); return pieces.get(n); };
    const index = FactSearch.open(JSON.parse(root), get);
    globalThis.ask = async (q, n) => { const r = await index.find(q); return Promise.all(r.docs.slice(0, n).map(async d => { r.claims(d); return "/articles/" + (await index.document(d))[0]; })); };
  },
  pagefind: async () => {
    const pf = await import("/pagefind/pagefind.js");
    globalThis.ask = async (q, n) => { const s = await pf.search(q); return (await Promise.all(s.results.slice(0, n).map(r => r.data()))).map(r => r.url); };
  },
}[engine];

// From opening the search to n results: every file that had to come; the bytes of the page itself with what it carries count, too.
async function opening(q, n) {
  const context = await browser.newContext(), p = await context.newPage();
  site.seen.length = 0;
  await p.goto(site.base + "search/");
  await p.evaluate(page);
  await p.evaluate(([q, n]) => ask(q, n), [q, n]);
  await context.close();
  return { bytes: site.seen.reduce((sum, x) => sum + x.bytes, 0), requests: site.seen.length - 1 };
}
const first = [], five = [];
for (let i = 0; i < 20; i++) { first.push(await opening(Q.speed[i * 2 + 1], 1)); five.push(await opening(Q.speed[i * 2 + 1], 5)); }

const context = await browser.newContext(), p = await context.newPage();
await p.goto(site.base + "search/"); await p.evaluate(page);
// Every shard of the queries is loaded by a first round; the times are of the rounds after it, taken in the page.
const times = await p.evaluate(async qs => { for (const q of qs) await ask(q, 5); const ms = []; for (let r = 0; r < 4; r++) for (const q of qs) { const t = performance.now(); await ask(q, 5); ms.push(performance.now() - t); } return ms; }, Q.speed);
const found = {};
for (const kind of ["known", "typo", "quote"]) {
  const ids = await p.evaluate(async qs => { const all = []; for (const q of qs) all.push(await ask(q, 10)); return all; }, Q[kind].map(x => x.q));
  found[kind] = score(ids.map((urls, i) => ({ ids: urls.map(u => byUrl.get(u)), id: Q[kind][i].id }))).mrr;
}
await browser.close(); site.close();
const [b, r] = [first.map(x => x.bytes), first.map(x => x.requests)];
console.log(JSON.stringify({ first: pct(b, 0.5), firstWorst: Math.max(...b), requests: Math.max(...r), five: pct(five.map(x => x.bytes), 0.5), p50: pct(times, 0.5), p95: pct(times, 0.95), ...found }));
