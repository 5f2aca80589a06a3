// FactArchive: steps between claims, and the way to the search box. Every page is complete without it.
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
      document.getElementById('site-search').focus();
    }
  });
})();
