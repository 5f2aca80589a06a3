// FactArchive: the search page. What it shows is built from text nodes; nothing of a query or a piece is read as markup.
(() => {
  'use strict';
  const form = document.querySelector('form[data-search]');
  const input = form.querySelector('input');
  const list = document.querySelector('[data-search-results]');
  const status = document.querySelector('[data-search-status]');
  const more = document.querySelector('[data-search-more]');
  const narrow = form.querySelector('details');
  const root = JSON.parse(form.dataset.root);
  const labels = { rating: 'Verdict', kind: 'Kind of source', source: 'Source', tag: 'Tag', language: 'Language', year: 'Year' };
  const step = 10;
  const longest = 400;
  const shownClaims = 3;
  let shown = step;

  const pieces = new Map();
  const load = (name) => {
    if (!pieces.has(name)) {
      pieces.set(name, fetch(`${form.dataset.search}${name}.json`).then((answer) => {
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
        return answer.json();
      }).catch((error) => {
        pieces.delete(name);
        throw error;
      }));
    }
    return pieces.get(name);
  };
  const index = FactSearch.open(root, load);

  const element = (name, attributes, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };
  const marked = (text, terms) => {
    const parts = [];
    let at = 0;
    for (const word of FactSearch.words(text)) {
      if (!terms.has(FactSearch.stem(word.text))) continue;
      parts.push(text.slice(at, word.start), element('mark', {}, text.slice(word.start, word.end)));
      at = word.end;
    }
    return [...parts, text.slice(at)];
  };
  const link = (path, text, terms, lang) => element('a', { href: form.dataset.site + path, ...(lang && { lang }) }, ...marked(text, terms));
  const claimBox = ([id, verdict, text, speaker, quote], path, terms, lang) => {
    const [label, tone] = root.verdicts[verdict];
    const claim = element('p', { class: 'claim-text' }, link(`claims/${path}${id}/`, text, terms, lang));
    const said = [];
    if (quote && !claim.querySelector('mark')) {
      const words = element('p', { class: 'meta', ...(lang && { lang }) }, ...marked(`“${quote}”`, terms));
      if (words.querySelector('mark')) said.push(words);
    }
    const meta = element('p', { class: 'meta' }, element('span', { class: 'verdict' }, label), element('span', {}, speaker));
    return element('div', { class: `claim-item tone-${tone}` }, claim, ...said, meta);
  };
  const draw = (item, hit, [path, title, published, site, lang, claims], terms) => {
    const heading = element('h2', { class: 'sub' }, link(`reports/${path}`, title, terms, lang));
    const boxes = hit.claims.slice(0, shownClaims).filter((n) => claims[n - 1]).map((n) => claimBox(claims[n - 1], path, terms, lang));
    const inText = terms.size && !boxes.length && !heading.querySelector('mark') ? 'found in its text, tags or sources' : '';
    item.append(heading, element('p', { class: 'meta' }, [published, site, inText].filter(Boolean).join(' · ')), ...boxes);
    item.hidden = false;
  };

  // The state is the address: words, facets, and how many results are open.
  const filters = () => Object.fromEntries(Object.keys(labels).filter((f) => narrow[f]).map((f) => [f, narrow[f]]));
  const remember = (push) => {
    const state = new URLSearchParams({ ...(input.value && { q: input.value.slice(0, longest) }), ...filters(), ...(shown > step && { n: shown }) });
    const address = location.pathname + (state.size ? `?${state}` : '');
    if (address !== location.pathname + location.search) history[push ? 'pushState' : 'replaceState'](null, '', address);
  };
  const recall = () => {
    const state = new URLSearchParams(location.search);
    input.value = state.get('q') || '';
    shown = Math.max(step, Math.min(500, Number(state.get('n')) || 0));
    for (const facet of Object.keys(labels)) narrow[facet] = state.get(facet) || '';
    if (Object.keys(filters()).length) narrow.open = true;
  };

  const count = (n) => `${n} ${n === 1 ? 'report' : 'reports'} found`;
  const told = ({ hits, words, counted, found, guesses }) => {
    if (words && !counted) return 'These words are in nearly every report. Add a rarer one.';
    const notes = guesses.map(({ word, terms }) => `Nothing has “${word}”; shown is what is spelled like it: ${terms.join(', ')}.`);
    if (!hits.length) return ['Nothing found. Try fewer or shorter words, or take a filter away.', ...notes].join(' ');
    if (found < counted) notes.unshift(`No report has all the words; these have ${found} of ${counted}.`);
    return [`${count(hits.length)}.`, ...notes].join(' ');
  };
  let latest = 0;
  const search = async () => {
    const run = ++latest;
    let lost = 0;
    const fill = async ([item, hit], terms) => {
      try {
        const document = await index.document(hit.doc);
        if (run === latest) draw(item, hit, document, terms);
      } catch {
        lost++;
      }
    };
    try {
      const result = await index.find(input.value.slice(0, longest), filters());
      if (run !== latest) return;
      const items = result.hits.slice(0, shown).map((hit) => [element('li', { hidden: '' }), hit]);
      list.replaceChildren(...items.map(([item]) => item));
      more.hidden = result.hits.length <= shown;
      if (items.length) await fill(items[0], result.terms);
      if (run !== latest) return;
      status.textContent = result.words || items.length ? told(result) : '';
      await Promise.all(items.slice(1).map((item) => fill(item, result.terms)));
      if (run === latest && lost) status.textContent += ` ${lost} of them could not be loaded; reload the page to try again.`;
    } catch {
      if (run !== latest) return;
      pieces.clear();
      list.replaceChildren();
      more.hidden = true;
      status.textContent = 'A part of the search index could not be loaded. Reload the page to try again; the tags and sources lead to every report.';
    }
  };

  const named = (facet, id, label) => {
    if (facet !== 'language') return label;
    try { return new Intl.DisplayNames('en', { type: 'language' }).of(id); } catch { return label; }
  };
  const showFacets = async () => {
    const box = narrow.querySelector('div');
    if (!narrow.open || box.firstChild) return;
    const facets = await load('facets').catch(() => ({}));
    if (box.firstChild) return;
    for (const [facet, label] of Object.entries(labels)) {
      const values = facets[facet] || [];
      const select = element('select', { name: facet, id: `f-${facet}` }, element('option', { value: '' }, 'any'));
      for (const [id, name, n] of values) select.append(element('option', { value: id }, `${named(facet, id, name)} (${n})`));
      if (narrow[facet] && !values.some(([id]) => id === narrow[facet])) select.append(element('option', { value: narrow[facet] }, narrow[facet]));
      select.value = narrow[facet];
      select.addEventListener('change', () => { narrow[facet] = select.value; restart(true); });
      box.append(element('p', {}, element('label', { for: select.id }, label), select));
    }
  };
  const restart = (push) => { shown = step; remember(push); search(); };
  let typed;
  input.addEventListener('input', () => { clearTimeout(typed); typed = setTimeout(restart, 120); });
  form.addEventListener('submit', (event) => { event.preventDefault(); clearTimeout(typed); restart(true); });
  narrow.addEventListener('toggle', showFacets);
  more.addEventListener('click', async () => {
    const next = shown;
    shown += step;
    remember();
    await search();
    list.querySelectorAll('h2 a')[next]?.focus();
  });
  addEventListener('popstate', () => {
    recall();
    for (const select of form.querySelectorAll('select')) select.value = narrow[select.name];
    search();
  });
  // Keyboard: / goes to the box, the arrows step through the results, Escape goes back.
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...list.querySelectorAll('h2 a')];
    const at = links.indexOf(event.target.closest('[data-search-results] > li')?.querySelector('h2 a'));
    const to = { ArrowDown: links[at + 1], ArrowUp: links[at - 1] || input }[event.key];
    if ((at >= 0 || event.target === input) && to && !(event.target === input && event.key === 'ArrowUp')) to.focus();
    else if ((event.key === 'Escape' && at >= 0) || (event.key === '/' && !event.target.closest('input, select'))) input.focus();
    else return;
    event.preventDefault();
  });

  narrow.hidden = false;
  recall();
  search();
})();
