// FactArchive: search, and steps between claims. Every page is complete without it.
(() => {
  'use strict';

  // Steps between claims: j and k.
  const firsts = [...document.querySelectorAll('mark[id^="claim-"]')];
  let current = -1;
  const stepTo = (index) => {
    if (index < 0 || index >= firsts.length) return;
    firsts.forEach((mark) => mark.removeAttribute('aria-current'));
    current = index;
    const mark = firsts[index];
    mark.setAttribute('aria-current', 'true');
    mark.tabIndex = -1;
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'center' });
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select, [contenteditable]')) return;
    if (event.key === 'j') stepTo(current + 1);
    else if (event.key === 'k') stepTo(Math.max(current - 1, 0));
    else if (event.key === '/') {
      event.preventDefault();
      (document.getElementById('q') || document.getElementById('site-search')).focus();
    }
  });

  // Search: every word of the query must occur, as a whole word or as its beginning.
  const form = document.querySelector('form[data-search]');
  if (!form) return;
  const input = form.querySelector('input');
  const list = document.querySelector('[data-search-results]');
  const status = document.querySelector('[data-search-status]');
  const most = 30;
  const longest = 200;
  let index;

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’ʼ`]/g, "'");
  const words = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) || [];
  const load = async () => {
    if (index) return index;
    const response = await fetch(form.dataset.search);
    if (!response.ok) throw new Error(String(response.status));
    const data = await response.json();
    index = data.reports.map((report) => ({
      report,
      fields: [[report.title, 8], [report.tags.join(' '), 4], [report.sources.join(' '), 4], [report.text, 1]]
        .map(([text, weight]) => ({ words: words(text), weight })),
      claims: report.claims.map((claim) => ({ claim, words: words(`${claim.claim} ${claim.quote} ${claim.speaker || ''}`) })),
    }));
    return index;
  };
  const hits = (terms, list) => terms.map((term) => list.reduce((n, word) => n + (word === term ? 2 : word.startsWith(term) ? 1 : 0), 0));
  const scoreOf = (entry, terms) => {
    const total = terms.map(() => 0);
    for (const field of entry.fields) hits(terms, field.words).forEach((n, i) => { total[i] += Math.min(n, 6) * field.weight; });
    for (const { words: own } of entry.claims) hits(terms, own).forEach((n, i) => { total[i] += Math.min(n, 2) * 2; });
    return total.some((n) => n === 0) ? 0 : total.reduce((a, b) => a + b, 0);
  };
  const element = (name, text, attributes = {}) => {
    const node = document.createElement(name);
    node.textContent = text;
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    return node;
  };
  // Marks the words of the query in a text; letters that fold to several are left alone.
  const marked = (text, terms) => {
    const span = document.createElement('span');
    for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
      const folded = fold(part);
      span.append(terms.some((term) => folded.startsWith(term)) && folded ? element('mark', part) : part);
    }
    return span;
  };
  const link = (url, text, terms, language) => {
    const a = element('a', '', { href: form.dataset.root + url });
    if (language) a.lang = language;
    a.append(marked(text, terms));
    return a;
  };
  const show = (entry, terms) => {
    const { report } = entry;
    const item = document.createElement('li');
    const title = document.createElement('h2');
    title.className = 'sub';
    title.append(link(report.url, report.title, terms, report.language));
    item.append(title, element('p', [report.published, report.site].filter(Boolean).join(' · '), { class: 'meta' }));
    for (const { claim, words: own } of entry.claims.filter((c) => hits(terms, c.words).every((n) => n > 0)).slice(0, 4)) {
      const box = element('div', '', { class: `claim-item tone-${claim.tone}` });
      const text = element('p', '', { class: 'claim-text' });
      text.append(link(claim.url, claim.claim, terms, report.language));
      const meta = element('p', '', { class: 'meta' });
      meta.append(element('span', claim.verdict, { class: 'verdict' }), element('span', claim.speaker || ''));
      box.append(text, meta);
      item.append(box);
    }
    return item;
  };
  let latest = 0;
  const search = async () => {
    const run = ++latest;
    const terms = [...new Set(words(input.value.slice(0, longest)))];
    if (terms.length === 0) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const entries = await load();
      if (run !== latest) return;
      const found = entries.map((entry) => ({ entry, score: scoreOf(entry, terms) })).filter((f) => f.score > 0)
        .sort((a, b) => b.score - a.score || (a.entry.report.slug < b.entry.report.slug ? -1 : 1));
      list.replaceChildren(...found.slice(0, most).map((f) => show(f.entry, terms)));
      status.textContent = found.length === 0 ? 'Nothing found. Try fewer or shorter words.'
        : `${found.length} ${found.length === 1 ? 'report' : 'reports'} found${found.length > most ? `, the best ${most} shown` : ''}.`;
    } catch {
      list.replaceChildren();
      status.textContent = 'The search index could not be loaded. The tags and sources still lead to every report.';
    }
  };
  const remember = () => {
    const url = new URL(location.href);
    if (input.value) url.searchParams.set('q', input.value);
    else url.searchParams.delete('q');
    history.replaceState(null, '', url);
  };
  input.value = new URLSearchParams(location.search).get('q') || '';
  form.addEventListener('submit', (event) => { event.preventDefault(); remember(); search(); });
  input.addEventListener('input', () => { remember(); search(); });
  if (input.value) search();
})();
