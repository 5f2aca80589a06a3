// Measures MiniSearch in Node: node minisearch.mjs DOCS.ndjson. Its one index and the library are what a page has to load.
import fs from "node:fs"; import path from "node:path"; import zlib from "node:zlib"; import { createRequire } from "node:module";
import { load, pct, queries, score } from "./queries.mjs";

const from = createRequire(path.join(process.env.NPM_ROOT ?? process.cwd(), "x.js")), MiniSearch = from("minisearch");
const docs = load(process.argv[2]), Q = queries(docs), zipped = b => zlib.gzipSync(b, { level: 9 }).length;
const fields = { fields: ["title", "tags", "text"], storeFields: ["title", "url", "date"] };
let start = performance.now();
const built = new MiniSearch(fields); built.addAll(docs.map(({ quotes, ...d }) => ({ ...d, tags: d.tags.join(" ") })));
const json = JSON.stringify(built), seconds = (performance.now() - start) / 1000;
const library = fs.readFileSync(path.join(path.dirname(from.resolve("minisearch")), "../umd/index.js"));
const index = MiniSearch.loadJSON(json, fields), find = q => index.search(q, { boost: { title: 3 }, prefix: true, fuzzy: 0.2 }).slice(0, 10).map(r => r.id);
const times = []; for (let r = 0; r < 4; r++) for (const q of Q.speed) { start = performance.now(); find(q); if (r) times.push(performance.now() - start); }
const found = Object.fromEntries(["known", "typo", "quote"].map(k => [k, score(Q[k].map(({ q, id }) => ({ ids: find(q), id }))).mrr]));
const first = zipped(json) + zipped(library);
console.log(JSON.stringify({ seconds, files: 1, bytes: Buffer.byteLength(json), first, firstWorst: first, five: first, requests: 2, p50: pct(times, 0.5), p95: pct(times, 0.95), ...found }));
