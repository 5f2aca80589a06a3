// The fiction that search engines are measured on, one JSON object a line: node corpus.mjs --n 1000 --seed 7 > docs.ndjson
// The same (n, seed) always gives the same bytes. Article i's words do not depend on n; only its related headlines do.
import * as W from "./words.mjs";

const arg = (k, d) => { const i = process.argv.indexOf("--" + k); return i < 0 ? d : process.argv[i + 1]; };
const N = +arg("n", 100), SEED = +arg("seed", 7);

function rng(...keys) { // mulberry32 over an FNV-1a of the keys
  let h = 2166136261;
  for (const c of keys.join("/")) { h ^= c.charCodeAt(0); h = Math.imul(h, 16777619); }
  let a = h >>> 0;
  const f = () => { a = (a + 0x6D2B79F5) >>> 0; let t = a; t = Math.imul(t ^ (t >>> 15), t | 1); t ^= t + Math.imul(t ^ (t >>> 7), t | 61); return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
  for (let i = 0; i < 4; i++) f();
  return { f, int: n => Math.floor(f() * n), pick: xs => xs[Math.floor(f() * xs.length)], range: (a, b) => a + Math.floor(f() * (b - a + 1)) };
}
function zipf(n, s) { // cumulative weights, sampled by binary search
  const c = new Float64Array(n); let t = 0;
  for (let i = 0; i < n; i++) { t += 1 / Math.pow(i + 1, s); c[i] = t; }
  return r => { const x = r.f() * t; let lo = 0, hi = n - 1; while (lo < hi) { const m = (lo + hi) >> 1; if (c[m] < x) lo = m + 1; else hi = m; } return lo; };
}
function shuffle(xs, r) { for (let i = xs.length - 1; i > 0; i--) { const j = r.int(i + 1); [xs[i], xs[j]] = [xs[j], xs[i]]; } return xs; }

// long-tailed proper names (about 16k places, 16k surnames, 8k programmes)
const mk = (ends, label, max) => { const s = new Set(); for (const a of W.sylA) for (const b of W.sylB) for (const e of ends) s.add(a + b + e); return shuffle([...s], rng(SEED, label)).slice(0, max); };
const places = mk(W.placeEnds, "place", 16000), surnames = mk(W.surEnds, "sur", 16000);
const programmes = shuffle(W.sylA.flatMap(a => W.sylB.flatMap(b => W.sylB.map(c => a + b + c))), rng(SEED, "prog")).slice(0, 8000);
const zPlace = zipf(places.length, 0.75), zSur = zipf(surnames.length, 0.75), zProg = zipf(programmes.length, 0.75);
const zNoun = zipf(W.nouns.length, 0.5), zAdj = zipf(W.adjectives.length, 0.5), zVerb = zipf(W.verbsPast.length, 0.5);
const nouns = shuffle([...W.nouns], rng(SEED, "nouns")), adjs = shuffle([...W.adjectives], rng(SEED, "adjs"));
const tagNames = shuffle(W.tagStems.flatMap(t => W.tagMods.map(m => `${t}-${m}`)), rng(SEED, "tags")).slice(0, 300);
const zTag = zipf(tagNames.length, 1.0);
const authors = Array.from({ length: 30 }, (_, i) => { const r = rng(SEED, "author", i); return r.pick(W.firstNames) + " " + surnames[r.int(400)]; });
const sources = Array.from({ length: 40 }, (_, i) => {
  const r = rng(SEED, "source", i), name = i % 2 ? `${r.pick(W.outlets)} ${places[r.int(60)]}` : `${places[r.int(60)]} ${r.pick(W.orgTypes)}`;
  return { id: `s${String(i + 1).padStart(2, "0")}`, name, url: `https://source${i + 1}.example.org/`, kind: i % 2 ? "media" : "official" };
});
const zSrc = zipf(sources.length, 0.7);

const quantity = r => { const u = r.pick(W.units), n = r.f() < 0.4 ? (r.range(11, 980) / 10).toFixed(1) : String(r.range(2, 950)); return `${n} ${u}`; };
function fill(t, r, ctx) {
  const s = t.replace(/\{(\w)\}/g, (_, k) => {
    switch (k) {
      case "P": return r.f() < 0.5 ? ctx.place : places[zPlace(r)];
      case "S": return ctx.surname;
      case "M": return r.f() < 0.6 ? ctx.prog : programmes[zProg(r)];
      case "N": return nouns[zNoun(r)];
      case "A": return adjs[zAdj(r)];
      case "V": return W.verbsPast[zVerb(r)];
      case "I": return r.pick(W.verbsInf);
      case "T": return r.pick(W.topics);
      case "Q": return quantity(r);
      case "Y": return String(r.range(1998, 2025));
      case "O": return `${r.f() < 0.5 ? ctx.place : places[zPlace(r)]} ${r.pick(W.orgTypes)}`;
    }
  });
  return s[0].toUpperCase() + s.slice(1);
}
const slugify = s => s.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f']/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
const DAY0 = Date.UTC(2021, 0, 1), DAYS = 5 * 365 + 1;

function head(i) { // title, date, slug: cheap, made for every article first
  const r = rng(SEED, "head", i);
  const ctx = { place: places[zPlace(r)], surname: surnames[zSur(r)], prog: programmes[zProg(r)] };
  const title = fill(r.pick(W.titles), r, { ...ctx, place: ctx.place });
  const date = new Date(DAY0 + r.int(DAYS) * 864e5).toISOString().slice(0, 10);
  return { i, ctx, title, date, slug: `${slugify(title).slice(0, 60).replace(/-+$/, "")}-${i + 1}` };
}
const heads = Array.from({ length: N }, (_, i) => head(i));

function article(i) {
  const h = heads[i], r = rng(SEED, "body", i), ctx = h.ctx;
  const tags = new Set(); const nt = r.range(3, 6); while (tags.size < nt) tags.add(tagNames[zTag(r)]);
  const nc = r.range(5, 8), speakers = [`${r.pick(W.firstNames)} ${ctx.surname}`, `${r.pick(W.firstNames)} ${surnames[zSur(r)]}`, `${r.pick(W.firstNames)} ${surnames[zSur(r)]}`];
  const claims = [];
  for (let k = 0; k < nc; k++) claims.push({
    id: `c${k + 1}`, quote: fill(r.pick(W.claims), r, ctx), speaker: r.f() < 0.6 ? speakers[0] : r.pick(speakers),
    source: sources[zSrc(r)].id, verdict: W.verdicts[zipfV(r)], confidence: r.range(35, 99) / 100,
  });
  // paragraphs: each claim sits verbatim in quotation marks in one paragraph
  const paras = []; let words = 0; const count = s => s.split(/\s+/).length;
  const add = (kind, text) => { paras.push({ kind, text }); words += count(text); };
  const sent = n => Array.from({ length: n }, () => fill(r.pick(W.fillers), r, ctx)).join(" ");
  add("p", sent(2));
  const per = Math.ceil(nc / 2); let sec = shuffle([...W.sections], r);
  for (let k = 0; k < nc; k++) {
    if (k % per === 0) add("h2", sec.pop());
    const c = claims[k], said = r.pick(["said", "told reporters", "wrote in a post", "told the hearing"]);
    add("p", `\u201c${c.quote},\u201d ${c.speaker} ${said}. ${sent(r.range(1, 2))}`);
    if (k === 1 && r.f() < 0.3) add("li", [quantity(r), quantity(r), quantity(r)].map(q => `${fill("{A} {N} in {P}", r, ctx)}: ${q}`).join("\n"));
  }
  add("h2", sec.pop());
  while (words < 405 + (i % 7) * 10) add("p", sent(r.range(2, 3)));
  // related headlines, inline
  const rr = rng(SEED, "rel", i, N), nr = N > 4 ? rr.int(4) : 0, rel = new Set();
  while (rel.size < nr) { const j = rr.int(N); if (j !== i) rel.add(j); }
  let at = 2; for (const j of rel) { paras.splice(Math.min(at, paras.length), 0, { kind: "rel", text: heads[j].title, slug: heads[j].slug }); at += 3; }
  const caption = fill(r.pick(W.captions), r, ctx);
  return { ...h, author: authors[r.int(authors.length)], caption, tags: [...tags], claims, paras, minutes: Math.max(1, Math.round(words / 200)), words };
}
const zv = zipf(W.verdicts.length, 0.4); function zipfV(r) { return zv(r); }

const plain = a => a.paras.map(p => p.text).join(" ").replace(/\s+/g, " ");
for (let i = 0; i < N; i++) {
  const a = article(i);
  process.stdout.write(JSON.stringify({ id: i, url: `/articles/${a.slug}/`, title: a.title, date: a.date, tags: a.tags, text: plain(a), quotes: a.claims.map(c => c.quote) }) + "\n");
}
