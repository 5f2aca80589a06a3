// Reloads an open page when the archive was built anew, and lays the errors over it while it does not build.
(() => {
  'use strict';

  const script = document.currentScript;
  const build = new URL(script.src).searchParams.get('build');
  const address = new URL('socket', script.src);
  address.protocol = 'ws:';
  address.search = '';

  const firstPause = 250;
  const longestPause = 1500;
  let pause = firstPause;
  let overlay = null;
  let focusBefore = null;

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = 'factarchive-preview-' + className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function addStyle() {
    const style = element('link');
    style.rel = 'stylesheet';
    style.href = new URL('preview.css', script.src).pathname;
    document.head.append(style);
  }

  function item(diagnostic) {
    const made = element('li', 'error');
    made.append(
      element('code', 'place', `${diagnostic.path}:${diagnostic.line}:${diagnostic.column}`),
      ' ',
      element('strong', 'code', diagnostic.code),
      element('p', 'message', diagnostic.message));
    return made;
  }

  function makeOverlay(diagnostics) {
    const count = diagnostics.length === 1 ? 'an error' : `${diagnostics.length} errors`;
    const made = element('div', 'overlay');
    made.setAttribute('role', 'alertdialog');
    made.setAttribute('aria-labelledby', 'factarchive-preview-title');
    made.setAttribute('aria-describedby', 'factarchive-preview-list');
    const title = element('h2', 'title', `The archive does not build: ${count}`);
    title.id = 'factarchive-preview-title';
    const close = element('button', 'close', 'Close');
    close.type = 'button';
    close.addEventListener('click', hide);
    const list = element('ol', 'list');
    list.id = 'factarchive-preview-list';
    list.tabIndex = 0;
    list.append(...diagnostics.map(item));
    const behind = build === 'none' ? 'There was no good build yet.' : 'The page behind this is of the last good build.';
    made.append(title, close, list, element('p', 'note', behind + ' This goes away when the errors are mended.'));
    return made;
  }

  function show(diagnostics) {
    if (!overlay) focusBefore = document.activeElement;
    const made = makeOverlay(diagnostics);
    if (overlay) overlay.replaceWith(made);
    else document.body.append(made);
    overlay = made;
    overlay.querySelector('button').focus({ preventScroll: true });
  }

  function hide() {
    if (!overlay) return;
    overlay.remove();
    overlay = null;
    if (focusBefore && focusBefore.isConnected) focusBefore.focus({ preventScroll: true });
  }

  function receive(state) {
    if (state.type === 'failed') show(state.diagnostics);
    else if (state.build !== build) location.reload();
    else hide();
  }

  function connect() {
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => { pause = firstPause; });
    socket.addEventListener('message', event => receive(JSON.parse(event.data)));
    socket.addEventListener('close', () => {
      setTimeout(connect, pause);
      pause = Math.min(pause * 2, longestPause);
    });
  }

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') hide();
  });
  addStyle();
  connect();
})();
