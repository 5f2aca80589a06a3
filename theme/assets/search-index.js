// FactArchive: reads the search index and touches nothing of the page. docs/search.md describes the pieces.
globalThis.FactSearch = (() => {
  'use strict';

  // Words, folded as WordFold does it.
  const spelled = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ґ: 'г', ς: 'σ' };
  const word = /(?:(?!ʼ)[\p{L}\p{Nd}\p{M}]|(?<=\p{L})['’ʼ](?=\p{L})|(?<=\p{Nd})[.,](?=\p{Nd}))+/gu;
  const fold = (text) => text.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{Nd}]|ʼ/gu, '')
    .replace(/[ßæœøłđıґς]/g, (c) => spelled[c]);
  const words = (text) => [...text.replace(/[\ud800-\udfff]/g, ' ').matchAll(word)]
    .map((m) => ({ text: fold(m[0]), start: m.index, end: m.index + m[0].length })).filter((w) => w.text);

  // Stems, as LightStem takes them.
  const latin = 'ings ing ern ed en er em es e n'.split(' ');
  const cyrillic = ('ового иями ями ами ыми ими іми ого его ому ему ові еві єві иях иям ием ією ах ях ам ям ом ем єм ів ов ев єв ою ею єю '
    + 'ую юю ая яя ое ее ые ие ии ыи іи ои еи их ых іх им ым ім ію ия ья ью а я о е є у ю и і ы ь').split(' ');
  const cut = (text, endings) => {
    const end = endings.find((e) => text.endsWith(e) && text.length - e.length >= (e[1] && e !== 'ed' && e !== 'ing' ? 4 : 3)) || '';
    return [text.slice(0, text.length - end.length), end];
  };
  const stem = (text) => {
    if (text.length < 4 || /^\p{Nd}/u.test(text)) return text;
    if (/[\u0400-\u04ff]$/.test(text)) {
      const [left] = cut(text, cyrillic);
      return left.slice(0, 3) + left.slice(3).replace(/[аеєиіоуыьюя]+$/, '');
    }
    if (!/[a-z]$/.test(text)) return text;
    const one = /..ies$/.test(text) ? text.slice(0, -2) : text.replace(/([^sui])s$/, '$1');
    const [left, end] = cut(one, latin);
    if (!end) return one[3] ? one.replace(/y$/, 'i') : one;
    return /ing|ed|er$/.test(end) && left[4] ? left.replace(/([^lszf])\1$/, '$1') : left;
  };

  // Postings: numbers in base 43, lowest digit first, as PostingCode writes them.
  const digits = new Uint8Array(128);
  for (let c = 33, n = 0; c < 127; c++) if (!'"&\'+<>\\`'.includes(String.fromCharCode(c))) digits[c] = n++;
  const none = [];
  const decode = (text) => {
    const list = { docs: [], weights: [], places: [] };
    let at = 0;
    const number = () => {
      for (let n = 0, unit = 1; ; unit *= 43) {
        const digit = digits[text.charCodeAt(at++)];
        n += (digit % 43) * unit;
        if (!(digit > 42)) return n;
      }
    };
    for (let doc = -1; at < text.length;) {
      const gap = number();
      const more = gap & 1 ? number() : 0;
      let places = none;
      if (more > 7) {
        places = [];
        for (let left = more >> 3, place = 0; left--;) places.push(place += number());
      }
      list.docs.push(doc += (gap >> 1) + 1);
      list.weights.push(more & 7);
      list.places.push(places);
    }
    return list;
  };
  const placesIn = ({ docs, places }, doc) => {
    let from = 0;
    for (let to = docs.length; from < to;) {
      const middle = (from + to) >> 1;
      if (docs[middle] < doc) from = middle + 1;
      else to = middle;
    }
    return docs[from] === doc ? places[from] : none;
  };

  // Whether one letter more, less or other, or two that changed over, make one word of the other.
  const near = (a, b) => {
    if (a.length > b.length) return near(b, a);
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    return a.length < b.length ? a.slice(i) === b.slice(i + 1)
      : a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
  };

  // The words of a query; those of a phrase in quotation marks, or between phrases, have one group.
  const parse = (query) => query.split(/["“”„«»]/).flatMap((part, group, { length }) => words(part)
    .map(({ text }, at) => ({ word: text, stem: stem(text), group, at, phrase: group % 2 === 1 && group < length - 1 }))).slice(0, 24);

  // root: which piece holds what. load: gives a piece by its name.
  const open = (root, load) => {
    const list = (text) => text ? text.split(' ') : [];
    const [bounds, letters, skip] = [root.terms, root.words, root.skip].map(list);
    const pieceOf = (firsts, key) => firsts.filter((first) => first <= key).length;
    const shard = async (n) => {
      const [names, lists] = (await load(`terms-${n}`)).map(list);
      if (names.length !== lists.length) throw new Error(`terms-${n} is cut off`);
      return { names, lists };
    };
    const decoded = new Map();
    const term = ({ names, lists }, name, share) => {
      if (!decoded.has(name)) decoded.set(name, decode(lists[names.indexOf(name)]));
      return { name, share, list: decoded.get(name) };
    };
    const exactly = async (name, share = 1) => {
      const own = await shard(pieceOf(bounds, name));
      return own.names.includes(name) ? [term(own, name, share)] : [];
    };
    // The terms that a word means: itself; what the last word begins; if there is none, what is spelled like it.
    const meaning = async (item, isLast) => {
      const terms = await exactly(item.stem);
      const known = terms.length;
      if (!item.phrase && item.word[1] && (isLast || !known)) {
        const first = pieceOf(bounds, item.stem);
        const last = known ? first : Math.min(pieceOf(bounds, `${item.word}\uffff`), first + 2);
        for (let n = first; n <= last; n++) {
          const here = await shard(n);
          for (const name of here.names) if (name !== item.stem && name.startsWith(item.word)) terms.push(term(here, name, 0.5));
        }
      }
      if (terms.length || !item.word[3]) return terms;
      const spellings = list(await load(`words-${pieceOf(letters, item.word[0])}`));
      const alike = spellings.filter((name) => near(name, item.stem) || near(name, item.word)).slice(0, 4);
      item.guess = alike.length > 0;
      return (await Promise.all(alike.map((name) => exactly(name, 0.7)))).flat();
    };

    // For each document the weight of one word of the query: each level is half a power of two, saturated as BM25 has it.
    const levels = [0, 1, 2, 3, 4, 5, 6, 7].map((level) => 2 ** (level / 2)).map((weight) => weight / (weight + 1.2));
    const weigh = (item, kept) => {
      const weights = new Float32Array(root.size);
      const docs = [];
      for (const { share, list: found } of item.terms) {
        for (let i = 0; i < found.docs.length; i++) {
          const doc = found.docs[i];
          if (kept && !kept.has(doc)) continue;
          if (!weights[doc]) docs.push(doc);
          weights[doc] = Math.max(weights[doc], share * levels[found.weights[i]]);
        }
      }
      item.rarity = Math.log(1 + (root.size - docs.length + 0.5) / (docs.length + 0.5));
      return { docs, weights };
    };
    const add = (map, key, item) => map.set(key, (map.get(key) || 0) + item.rarity);
    const segmentsOf = (items, doc) => {
      const segments = new Map();
      for (const item of items) {
        for (const segment of new Set(item.terms.flatMap((t) => placesIn(t.list, doc).map((p) => p >> 6)))) add(segments, segment, item);
      }
      return segments;
    };
    // How much of the query stands in one title or claim of a document, how much of it in a row, and which phrases do.
    const closeness = (items, doc) => {
      const placed = items.map(({ terms }) => terms.length === 1 ? placesIn(terms[0].list, doc)
        : terms.flatMap((t) => placesIn(t.list, doc)).sort((a, b) => a - b));
      const phrases = [];
      if (placed.filter((places) => places.length).length < 2) return { bonus: 0, phrases };
      const [segments, rows] = [new Map(), new Map()];
      items.forEach((item, i) => {
        let segment = -1;
        for (const place of placed[i]) {
          if (place >> 6 !== segment) add(segments, segment = place >> 6, item);
          const row = item.group * 65536 + place - item.at;
          add(rows, row, item);
          if (item.phrase && rows.get(row) > item.whole - 1e-9) phrases.push(item.group);
        }
      });
      return { phrases, bonus: Math.max(...segments.values()) + 2 * Math.max(...rows.values()) };
    };

    // Documents with all values of the facets, and which segments have those of claims; null if there is no facet.
    const narrow = async (filters) => {
      let kept = null;
      for (const [facet, id] of Object.entries(filters)) {
        const [found] = await exactly(`@${facet}:${id}`);
        const next = new Map();
        found?.list.docs.forEach((doc, i) => {
          if (kept && !kept.has(doc)) return;
          const own = found.list.places[i].map((p) => p >> 6);
          const before = kept?.get(doc) || none;
          const both = own.length && before.length ? own.filter((s) => before.includes(s)) : [...own, ...before];
          if (both.length || !own.length || !before.length) next.set(doc, both);
        });
        kept = next;
      }
      return kept;
    };

    // The numbers of the documents, best first, and what there is to say of the query.
    const find = async (query, filters = {}) => {
      const all = parse(query);
      const items = all.filter((item, i) => !skip.includes(item.word)
        && (item.phrase || !all.slice(0, i).some((other) => other.stem === item.stem)));
      const kept = await narrow(filters);
      const terms = await Promise.all(items.map((item, i) => meaning(item, i === items.length - 1)));
      items.forEach((item, i) => { item.terms = terms[i]; });
      const [scores, counts] = [new Float64Array(root.size), new Uint8Array(root.size)];
      let docs = new Set(all.length ? none : kept?.keys());
      let most = 0;
      for (const item of items) {
        const { docs: found, weights } = weigh(item, kept);
        for (const doc of found) {
          scores[doc] += item.rarity * weights[doc];
          most = Math.max(most, ++counts[doc]);
          docs.add(doc);
        }
      }
      const groups = [...new Set(items.filter((item) => item.phrase).map((item) => item.group))];
      if (groups.length) most = items.length;
      docs = [...docs].filter((doc) => counts[doc] === most);
      for (const item of items) item.whole = items.reduce((sum, other) => sum + (other.group === item.group ? other.rarity : 0), 0);
      const unread = new Set();
      if (items.length > 1) {
        for (const doc of docs) {
          const { bonus, phrases } = closeness(items, doc);
          scores[doc] += bonus;
          if (groups.some((group) => !phrases.includes(group))) unread.add(doc);
        }
      }
      docs.sort((a, b) => unread.has(a) - unread.has(b) || scores[b] - scores[a] || a - b);
      const claims = (doc) => {
        const only = kept?.get(doc) || none;
        const found = [...segmentsOf(items, doc)].filter(([s]) => s && (!only.length || only.includes(s)));
        return found.length ? found.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([s]) => s) : only;
      };
      // Where in a text the rarest word of the query stands, or its phrase; -1 if it is not there.
      const passage = (text) => {
        const found = words(text).map(({ text: own, start }) => ({ name: stem(own), start }));
        const has = (n, item) => item.terms.some((t) => t.name === found[n]?.name);
        const wanted = groups.length ? groups.map((group) => items.filter((item) => item.group === group))
          : [items.reduce((a, b) => b.rarity > a.rarity ? b : a)].map((item) => [item]);
        const starts = wanted.map((row) => found.find((_, n) => row.every((item) => has(n + item.at - row[0].at, item)))?.start ?? -1);
        return starts.includes(-1) ? -1 : starts[0];
      };
      return {
        docs, claims, unread, passage, words: all.length, counted: items.length, most,
        guesses: items.filter((item) => item.guess).map((item) => ({ word: item.word, terms: item.terms.map((t) => t.name) })),
        terms: new Set(items.flatMap((item) => item.terms.map((t) => t.name))),
      };
    };
    return { find, document: async (n) => (await load(`docs-${Math.floor(n / root.chunk)}`))[n % root.chunk] };
  };

  return { words, stem, near, parse, decode, open };
})();
