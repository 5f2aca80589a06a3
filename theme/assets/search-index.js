// FactArchive: reads the search index. Nothing of the page is touched here; docs/search.md describes the files.
globalThis.FactSearch = (() => {
  'use strict';

  // Words, folded as WordFold does it.
  const spelled = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ґ: 'г', ς: 'σ', ʼ: '' };
  const word = /(?:(?!ʼ)[\p{L}\p{Nd}\p{M}]|(?<=\p{L})['’ʼ](?=\p{L})|(?<=\p{Nd})[.,](?=\p{Nd}))+/gu;
  const fold = (text) => text.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '').replace(/[ßæœøłđıґςʼ]/g, (c) => spelled[c]);
  const words = (text) => [...text.replace(/[\ud800-\udfff]/g, ' ').matchAll(word)]
    .map((m) => ({ text: fold(m[0]), start: m.index, end: m.index + m[0].length })).filter((w) => w.text);

  // Stems, as LightStem takes them.
  const latin = 'ings ing ern ed en er em es e n'.split(' ');
  const cyrillic = ('ового иями ями ами ыми ими іми ого его ому ему ові еві єві иях иям ием ією ах ях ам ям ом ем єм ів ов ев єв ою ею єю '
    + 'ую юю ая яя ое ее ые ие ии ыи іи ои еи их ых іх им ым ім ію ия ья ью а я о е є у ю и і ы ь').split(' ');
  const ending = (text, list) => list.find((e) => text.endsWith(e) && text.length - e.length >= (e.length > 1 && !/^(ed|ing)$/.test(e) ? 4 : 3)) || '';
  const without = (text, end) => text.slice(0, text.length - end.length);
  const latinStem = (text) => {
    const one = /..ies$/.test(text) ? text.slice(0, -2) : text.replace(/([^sui])s$/, '$1');
    const end = ending(one, latin);
    if (!end) return one.length > 3 ? one.replace(/y$/, 'i') : one;
    const left = without(one, end);
    return /^(ings?|ed|er)$/.test(end) && left.length > 4 ? left.replace(/([^lszf])\1$/, '$1') : left;
  };
  const cyrillicStem = (text) => {
    let left = without(text, ending(text, cyrillic));
    while (left.length > 3 && /[аеєиіоуыьюя]$/.test(left)) left = left.slice(0, -1);
    return left;
  };
  const stem = (text) => text.length < 4 || /^\p{Nd}/u.test(text) ? text
    : /[a-z]$/.test(text) ? latinStem(text) : /[\u0400-\u04ff]$/.test(text) ? cyrillicStem(text) : text;

  // Numbers, as PostingCode writes them: digits of base 43, lowest first.
  const digits = new Uint8Array(128);
  let signs = 0;
  for (let c = 33; c < 127; c++) if (!'"&\'+<>\\`'.includes(String.fromCharCode(c))) digits[c] = signs++;
  const decode = (text) => {
    const list = [];
    let at = 0;
    let doc = -1;
    const number = () => {
      let n = 0;
      for (let weight = 1; ; weight *= 43) {
        const digit = digits[text.charCodeAt(at++)];
        n += (digit % 43) * weight;
        if (digit < 43 || at > text.length) return n;
      }
    };
    while (at < text.length) {
      const gap = number();
      doc += (gap >> 1) + 1;
      const more = gap & 1 ? number() : 0;
      const places = [];
      for (let left = more >> 3, place = 0; left > 0; left--) places.push(place += number());
      list.push({ doc, weight: 2 ** ((more & 7) / 2), places });
    }
    return list;
  };

  // Whether one letter more, less, other, or two changed over make one word of the other.
  const near = (a, b) => {
    if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
    let i = 0;
    while (a[i] === b[i]) i++;
    let x = a.slice(i);
    let y = b.slice(i);
    if (x.length > y.length) [x, y] = [y, x];
    return x.length < y.length ? x === y.slice(1) : x.slice(1) === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
  };

  // A query: words, and phrases in quotation marks of any kind.
  const mostWords = 24;
  const parse = (query) => {
    const found = [];
    query.slice(0, 400).split(/["“”„«»]/).forEach((part, i, parts) => {
      const phrase = i % 2 === 1 && i < parts.length - 1;
      words(part).forEach((w, at) => found.push({ word: w.text, stem: stem(w.text), group: i, at, phrase }));
    });
    return found.slice(0, mostWords);
  };

  // root: which piece holds what. load: gives a piece by its name.
  const open = (root, load) => {
    const split = (text) => text ? text.split(' ') : [];
    const [termBounds, wordBounds, skip] = [split(root.terms), split(root.words), new Set(split(root.skip))];
    const pieceOf = (bounds, key) => {
      let n = 0;
      while (n < bounds.length && bounds[n] <= key) n++;
      return n;
    };
    const decoded = new Map();
    const shard = async (n) => {
      const [names, lists] = (await load(`terms-${n}`)).map(split);
      if (names.length !== lists.length) throw new Error(`terms-${n} is cut off`);
      return { names, lists };
    };
    const postings = ({ names, lists }, name) => {
      if (!decoded.has(name)) decoded.set(name, decode(lists[names.indexOf(name)]));
      return decoded.get(name);
    };
    const shardOf = (name) => shard(pieceOf(termBounds, name));

    // The terms that a word means: itself, words that it begins, or else a word one letter away.
    const meaning = async (item, isLast) => {
      const first = pieceOf(termBounds, item.stem);
      const own = await shard(first);
      const terms = own.names.includes(item.stem) ? [{ name: item.stem, shard: own, share: 1 }] : [];
      if (item.phrase || (terms.length && !isLast) || item.word.length < 2) return terms;
      const last = Math.min(pieceOf(termBounds, `${item.word}\uffff`), first + 2);
      for (let n = first; n <= (terms.length ? first : last); n++) {
        const here = n === first ? own : await shard(n);
        here.names.filter((name) => name !== item.stem && name.startsWith(item.word))
          .forEach((name) => terms.push({ name, shard: here, share: 0.5 }));
      }
      return terms;
    };
    const guess = async (item) => {
      if (item.word.length < 4) return [];
      const all = split(await load(`words-${pieceOf(wordBounds, item.word[0])}`));
      const alike = all.filter((name) => near(name, item.stem) || near(name, item.word)).slice(0, 4);
      return Promise.all(alike.map(async (name) => ({ name, shard: await shardOf(name), share: 0.7 })));
    };
    const union = (terms) => {
      if (terms.length === 1) return postings(terms[0].shard, terms[0].name);
      const byDoc = new Map();
      for (const { name, shard: from, share } of terms) {
        for (const { doc, weight, places } of postings(from, name)) {
          const known = byDoc.get(doc);
          if (known) {
            known.weight = Math.max(known.weight, weight * share);
            known.places = [...known.places, ...places];
          } else byDoc.set(doc, { doc, weight: weight * share, places });
        }
      }
      return [...byDoc.values()];
    };
    const understand = async (query) => {
      const items = parse(query);
      const counted = items.filter((item) => !skip.has(item.word));
      const resolved = await Promise.all(counted.map((item, i) => meaning(item, i === counted.length - 1)));
      const guessed = await Promise.all(counted.map((item, i) => resolved[i].length ? [] : guess(item)));
      counted.forEach((item, i) => {
        item.size = counted.filter((other) => other.group === item.group).length;
        item.terms = resolved[i].length ? resolved[i] : guessed[i];
        item.guessed = !resolved[i].length && guessed[i].length > 0;
        item.list = union(item.terms);
        item.rarity = Math.log(1 + (root.size - item.list.length + 0.5) / (item.list.length + 0.5));
      });
      return { items, counted };
    };

    // Documents that have a value of a facet: null for all segments, or the segments of the claims that have it.
    const narrowed = async (filters) => {
      let kept = null;
      for (const [facet, id] of Object.entries(filters)) {
        const name = `@${facet}:${id}`;
        const from = await shardOf(name);
        const list = from.names.includes(name) ? postings(from, name) : [];
        const next = new Map();
        for (const { doc, places } of list) {
          if (kept && !kept.has(doc)) continue;
          const before = kept ? kept.get(doc) : null;
          const segments = places.length ? places.map((p) => p >> 6) : null;
          const both = before && segments ? before.filter((s) => segments.includes(s)) : before || segments;
          if (!both || both.length) next.set(doc, both);
        }
        kept = next;
      }
      return kept;
    };

    // The phrases whose words all stand in a row of one title or claim.
    const phrases = (hits) => {
      const rows = new Map();
      for (const { item, places } of hits.filter((hit) => hit.item.phrase)) {
        for (const place of new Set(places.map((p) => p - item.at))) {
          const row = `${item.group}:${place}`;
          rows.set(row, (rows.get(row) || 0) + 1);
          if (rows.get(row) === item.size) rows.set(item.group, true);
        }
      }
      return rows;
    };
    // What the places of a document tell: which segment holds most of the query, and whether words stand as in the query.
    const closeness = (hits) => {
      const segments = new Map();
      const rows = new Map();
      for (const { item, places } of hits) {
        const [seen, inRow] = [new Set(), new Set()];
        for (const place of places) {
          seen.add(place >> 6);
          inRow.add(`${item.group}:${place - item.at}`);
        }
        seen.forEach((s) => segments.set(s, (segments.get(s) || 0) + item.rarity));
        inRow.forEach((r) => rows.set(r, (rows.get(r) || 0) + item.rarity));
      }
      return { segments, row: Math.max(0, ...rows.values()), segment: Math.max(0, ...segments.values()), phrases: phrases(hits) };
    };

    const rank = (counted, kept) => {
      const sums = new Map();
      for (const item of counted) {
        for (const { doc, weight, places } of item.list) {
          if (kept && !kept.has(doc)) continue;
          let sum = sums.get(doc);
          if (!sum) sums.set(doc, sum = { doc, score: 0, words: 0, hits: [] });
          sum.score += item.rarity * weight / (weight + 1.2);
          sum.words++;
          if (places.length) sum.hits.push({ item, places });
        }
      }
      let most = 0;
      for (const sum of sums.values()) most = Math.max(most, sum.words);
      const groups = new Set(counted.filter((item) => item.phrase).map((item) => item.group));
      const best = [];
      for (const sum of sums.values()) {
        if (sum.words < (groups.size ? counted.length : most)) continue;
        sum.near = closeness(sum.hits);
        if ([...groups].some((group) => !sum.near.phrases.has(group))) continue;
        best.push(sum);
        if (counted.length > 1) sum.score += sum.near.segment + 2 * sum.near.row;
      }
      best.sort((a, b) => b.score - a.score || a.doc - b.doc);
      return { best, most };
    };

    // Hits, best first: the document's number, and its claims that hold words of the query, best first.
    const find = async (query, filters = {}) => {
      const [{ items, counted }, kept] = await Promise.all([understand(query), narrowed(filters)]);
      const result = { words: items.length, counted: counted.length, found: counted.length, guesses: [], terms: new Set(), hits: [] };
      for (const item of counted) {
        item.terms.forEach((term) => result.terms.add(term.name));
        if (item.guessed) result.guesses.push({ word: item.word, terms: item.terms.map((term) => term.name) });
      }
      if (!counted.length) {
        if (kept && !items.length) result.hits = [...kept].map(([doc, claims]) => ({ doc, claims: claims || [], only: claims })).sort((a, b) => a.doc - b.doc);
        return result;
      }
      const { best, most } = rank(counted, kept);
      result.found = most;
      result.hits = best.map(({ doc, near: { segments } }) => {
        const only = kept && kept.get(doc);
        const claims = [...segments].filter(([s]) => s > 0 && (!only || only.includes(s))).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([s]) => s);
        return { doc, claims: claims.length || !only ? claims : only, only };
      });
      return result;
    };
    const document = async (n) => (await load(`docs-${Math.floor(n / root.chunk)}`))[n % root.chunk];
    return { find, document };
  };

  return { words, stem, near, parse, decode, open };
})();
