// FactArchive: the search page. It is built from text nodes; nothing of a query or of the index is read as markup.
(() => {
  'use strict';
  const form = document.querySelector('form[data-search]');
  const { search: folder, site } = form.dataset;
  const root = JSON.parse(form.dataset.index);
  const input = form.querySelector('input');
  const box = form.querySelector('details');
  const [list, status, more] = ['results', 'status', 'more'].map((part) => document.querySelector(`[data-search-${part}]`));
  const facets = ['rating', 'kind', 'source', 'tag', 'language', 'year'];
  const phrases = JSON.parse(form.dataset.words);
  const language = document.documentElement.lang;
  const plurals = new Intl.PluralRules(language);
  const say = (name, slots = {}) => {
    const forms = phrases[name];
    return (forms[plurals.select(slots.n)] ?? forms.other ?? forms).replace(/\{(\w+)\}/g, (_, slot) => slots[slot]);
  };
  const step = 10;
  const longest = 400;
  const state = {};

  const loaded = new Map();
  const load = (path, read) => {
    if (!loaded.has(path)) {
      loaded.set(path, fetch(path).then((answer) => {
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
        return answer[read]();
      }));
    }
    return loaded.get(path);
  };
  const index = FactSearch.open(root, (name) => load(`${folder}${name}.json`, 'json'));
  const textOf = ([path]) => load(`${site}reports/${path}text.txt`, 'text').catch(() => '');

  const element = (name, attributes, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };
  const marked = (text, { terms }) => {
    let at = 0;
    const parts = FactSearch.words(text).filter((w) => terms.has(FactSearch.stem(w.text))).flatMap(({ start, end }) => {
      const before = text.slice(at, start);
      at = end;
      return [before, element('mark', {}, text.slice(start, end))];
    });
    return [...parts, text.slice(at)];
  };
  const link = (path, text, lang, result) => element('a', { href: site + path, lang }, ...marked(text, result));
  const claimBox = ([id, verdict, text, speaker, quote], [path,,,, lang], result) => {
    const [label, tone] = root.verdicts[verdict];
    const claim = element('p', { class: 'claim-text' }, link(`claims/${path}${id}/`, text, lang, result));
    const words = element('p', { class: 'meta', lang }, ...marked(say('quoted', { words: quote }), result));
    const meta = element('p', { class: 'meta' }, element('span', { class: 'verdict' }, label), element('span', {}, speaker));
    const isInQuote = quote && !claim.querySelector('mark') && words.querySelector('mark');
    return element('div', { class: `claim-item tone-${tone}` }, claim, ...(isInQuote ? [words] : []), meta);
  };
  // A stretch of the report around what was found, for hits that neither the title nor a claim shows.
  const excerpt = (text, lang, result) => {
    const at = result.passage(text);
    if (at < 0) return [];
    const from = text.lastIndexOf(' ', Math.max(0, at - 60)) + 1;
    return [element('p', { class: 'meta', lang }, '… ', ...marked(text.slice(from, text.indexOf(' ', at + 140) >>> 0), result), ' …')];
  };
  const draw = async (item, doc, result) => {
    const report = await index.document(doc);
    const [path, title, published, name, lang, claims] = report;
    const boxes = result.claims(doc).slice(0, 3).map((n) => claimBox(claims[n - 1], report, result));
    const parts = [
      element('h2', { class: 'sub' }, link(`reports/${path}`, title, lang, result)),
      element('p', { class: 'meta' }, [published, name].filter(Boolean).join(' · ')),
      ...boxes,
    ];
    const isShown = !result.counted || parts.some((part) => part.querySelector('mark'));
    item.replaceChildren(...parts, ...(isShown ? [] : excerpt(await textOf(report), lang, result)));
    item.hidden = false;
  };
  // Phrases that stand in no title or claim are looked for in the reports themselves, the likeliest first.
  const readOn = async (result) => {
    const unread = result.docs.filter((doc) => result.unread.has(doc));
    const found = result.docs.slice(0, result.docs.length - unread.length);
    for (let read = 0; found.length < state.n && unread.length && read < 30; read += step) {
      const some = unread.splice(0, step);
      const starts = await Promise.all(some.map(async (doc) => result.passage(await textOf(await index.document(doc)))));
      found.push(...some.filter((_, i) => starts[i] >= 0));
    }
    return { ...result, docs: found, left: unread.length };
  };

  const tell = ({ docs, words, counted, most, guesses, left }) => {
    if (!words && !docs.length && !facets.some((f) => state[f])) return '';
    if (words && !counted) return say('common');
    const said = [docs.length ? say('found', { n: docs.length }) : say('nothing')];
    if (docs.length && most < counted) said.push(say('some-words', { n: most, all: counted }));
    if (left) said.push(say('unread', { n: left }));
    for (const { word, terms } of guesses) said.push(say('spelled', { word, words: terms.join(', ') }));
    return said.join(' ');
  };
  let latest = 0;
  const search = async () => {
    const run = ++latest;
    try {
      const filters = Object.fromEntries(facets.filter((f) => state[f]).map((f) => [f, state[f]]));
      const result = await readOn(await index.find(state.q, filters));
      const items = result.docs.slice(0, state.n).map((doc) => [element('li', { hidden: 'hidden' }), doc]);
      if (items.length) await draw(...items[0], result);
      if (run !== latest) return;
      list.replaceChildren(...items.map(([item]) => item));
      status.textContent = tell(result);
      more.hidden = result.docs.length <= state.n;
      const drawn = await Promise.allSettled(items.slice(1).map((item) => draw(...item, result)));
      if (run === latest && drawn.some((d) => d.reason)) status.textContent += ` ${say('some-failed')}`;
    } catch {
      loaded.clear();
      if (run !== latest) return;
      list.replaceChildren();
      more.hidden = true;
      status.textContent = say('failed');
    }
  };

  // The whole state is the address.
  const recall = () => {
    const address = new URLSearchParams(location.search);
    for (const key of ['q', ...facets]) state[key] = (address.get(key) || '').slice(0, longest);
    state.n = Math.max(step, Math.min(500, Number(address.get('n')) || 0));
    input.value = state.q;
    if (facets.some((f) => state[f])) box.open = true;
    for (const select of box.querySelectorAll('select')) select.value = state[select.name];
    return search();
  };
  const change = (key, value, push) => {
    Object.assign(state, { n: step, [key]: value });
    const kept = Object.entries(state).filter(([name, own]) => own && !(name === 'n' && own === step));
    const address = location.pathname + (kept.length ? `?${new URLSearchParams(kept)}` : '');
    if (address !== location.pathname + location.search) history[push ? 'pushState' : 'replaceState'](null, '', address);
    return search();
  };
  const showFacets = async () => {
    const place = box.querySelector('div');
    if (!box.open || place.firstChild) return;
    const known = await load(`${folder}facets.json`, 'json').catch(() => ({}));
    const named = (facet, id, name) => {
      if (facet !== 'language') return name;
      try { return new Intl.DisplayNames(language, { type: 'language' }).of(id); } catch { return name; }
    };
    place.replaceChildren(...facets.map((facet) => {
      const values = known[facet] || [];
      const options = values.map(([id, name, n]) => element('option', { value: id }, `${named(facet, id, name)} (${n})`));
      if (state[facet] && !values.some(([id]) => id === state[facet])) options.push(new Option(state[facet], state[facet]));
      const select = element('select', { name: facet, id: `f-${facet}` }, new Option(say('any'), ''), ...options);
      select.value = state[facet];
      select.addEventListener('change', () => change(facet, select.value, true));
      return element('p', {}, element('label', { for: select.id }, say(facet)), select);
    }));
  };
  let typed;
  const ask = (push) => {
    clearTimeout(typed);
    change('q', input.value.slice(0, longest), push);
  };
  input.addEventListener('input', () => { clearTimeout(typed); typed = setTimeout(ask, 120); });
  form.addEventListener('submit', (event) => { event.preventDefault(); ask(true); });
  box.addEventListener('toggle', showFacets);
  more.addEventListener('click', async () => {
    const next = state.n;
    await change('n', next + step);
    list.querySelectorAll('h2 a')[next]?.focus();
  });
  addEventListener('popstate', recall);
  // / goes to the box, the arrows step through the results, Escape goes back.
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, target } = event;
    const stops = [input, ...list.querySelectorAll('h2 a')];
    const at = target === input ? 0 : stops.indexOf(target.closest('[data-search-results] > li')?.querySelector('h2 a'));
    const to = key === '/' && !target.closest('input, select') ? input
      : at < 0 ? null : { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1], Escape: at && input }[key];
    if (!to) return;
    to.focus();
    event.preventDefault();
  });

  box.hidden = false;
  recall();
})();
