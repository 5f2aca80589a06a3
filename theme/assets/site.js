// FactArchive: steps between claims, links to claims, what is new, and the way to the search box. Every page is complete without it.
(() => {
  'use strict';
  const all = (selector) => [...document.querySelectorAll(selector)];

  // Steps between claims: j and k.
  const firsts = all('mark[id^="claim-"]');
  let current = -1;
  const stepTo = (index) => {
    if (index < 0 || index >= firsts.length) return;
    all('mark[aria-current]').forEach((mark) => mark.removeAttribute('aria-current'));
    current = index;
    const mark = firsts[index];
    mark.setAttribute('aria-current', 'true');
    mark.tabIndex = -1;
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'center' });
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) return;
    if (event.key === 'j') stepTo(current + 1);
    else if (event.key === 'k') stepTo(Math.max(current - 1, 0));
    else if (event.key === '/') {
      event.preventDefault();
      document.getElementById('site-search').focus();
    }
  });

  // A link to a claim's own page, into the clipboard; the button stays hidden where the browser allows none.
  if (navigator.clipboard) {
    all('[data-copy]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
        button.textContent = button.dataset.done;
      });
    });
  }

  // What is new since the last visit. The addresses that were here then stay in this browser; a visit is a browser session.
  const lists = all('[data-fresh]');
  if (lists.length) {
    try {
      const key = 'factarchive ' + location.pathname;
      const links = lists.flatMap((list) => [...list.querySelectorAll(':scope > li')].map((item) => [list, item.querySelector('a')]));
      const last = JSON.parse(localStorage[key] || '{}');
      const before = (sessionStorage[key] ? last.before : last.seen) || [];
      const seen = [...new Set([...(last.seen || []), ...links.map(([, link]) => link.getAttribute('href'))])];
      sessionStorage[key] = 1;
      localStorage[key] = JSON.stringify({ before, seen: seen.slice(-500) });
      for (const [list, link] of links) {
        if (!before.length || before.includes(link.getAttribute('href'))) continue;
        const word = document.createElement('span');
        word.className = 'fresh';
        word.textContent = list.dataset.fresh;
        link.after(' ', word);
      }
    } catch {
      // Storage is switched off or holds something else: nothing is marked.
    }
  }
})();
