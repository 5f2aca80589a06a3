// A crawler that is not ours follows every link and fragment of the site under its base path.
import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { LinkChecker } from 'linkinator';
import { base, files, here, root } from './site.mjs';

const folder = base.replaceAll('/', '');
const crawl = options => new LinkChecker().check({
  path: [`${folder}/`], serverRoot: dirname(root), recurse: true, checkFragments: true, directoryListing: false, concurrency: 20,
  linksToSkip: async link => !link.startsWith('http://localhost:'),
  ...options,
});
const page = url => url.replace(/[?#].*$/, '').replace(/\/$/, '');

test('every link and fragment leads somewhere, and every page is linked', { timeout: 300_000 }, async () => {
  assert.ok(folder && root.endsWith(`/${folder}`), 'SITE must be a folder named as BASE');
  const { links } = await crawl();
  assert.deepEqual(links.filter(link => link.state === 'BROKEN').map(link => `${link.url} on ${link.parent}: ${link.status}`), []);
  const seen = new Set(links.filter(link => link.state === 'OK').map(link => page(link.url)));
  const lonely = files('index.html').map(path => page(`${folder}/${path.replace(/index\.html$/, '')}`)).filter(path => !seen.has(path));
  assert.deepEqual(lonely, []);
});

test('the crawler would tell a broken link', async () => {
  const { links } = await crawl({ path: ['broken.html'], serverRoot: here });
  assert.ok(links.some(link => link.state === 'BROKEN'));
});
