// A feed reader that is not ours reads every Atom feed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { files, text } from './site.mjs';

const atom = files('.xml').filter(path => text(path).includes('http://www.w3.org/2005/Atom'));

test('the site has its feed', () => assert.ok(atom.includes('feed.xml')));

for (const path of atom) {
  test(`${path} is read`, () => {
    const feed = parseFeed(text(path));
    assert.equal(feed.meta.type, 'atom');
    assert.ok(feed.title && feed.url && feed.updated instanceof Date);
    for (const item of feed.items) {
      assert.ok(item.id && item.title && item.url, `an entry lacks id, title or address: ${item.title}`);
      assert.ok(item.updated instanceof Date && !Number.isNaN(+item.updated), `no date: ${item.title}`);
    }
    assert.equal(new Set(feed.items.map(item => item.id)).size, feed.items.length, 'two entries share an id');
  });
}
