// What the project takes from others: licences that allow it, and nothing that could change behind its back.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packages, refused } from '../licences.mjs';

const folders = ['.github/workflows/', 'docs/workflows/'].map(folder => new URL(`../../../${folder}`, import.meta.url));

test('every package has a licence that allows its use', () => {
  const list = packages();
  assert.ok(list.some(it => it.use === 'generator') && list.some(it => it.name === 'linkinator'), 'the list is not whole');
  assert.deepEqual(refused(list), []);
});

test('a package of unknown or other licence would be refused', () => {
  const strange = [{ use: 'generator', licence: 'MPL-2.0' }, { use: 'tests', licence: null }, { use: 'tests', licence: 'MPL-2.0' }];
  assert.deepEqual(refused(strange), strange.slice(0, 2));
});

for (const [folder, name] of folders.flatMap(folder => readdirSync(folder).map(name => [folder, name]))) {
  const text = readFileSync(new URL(name, folder), 'utf8');
  test(`${name}: every action is pinned to a commit, with its version beside it`, () => {
    const loose = text.match(/^.*\buses:.*$/gm).filter(line => !/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
    assert.deepEqual(loose, []);
  });
  test(`${name}: reads only, unless a job asks for more by name`, () => {
    assert.match(text, /^permissions:\n {2}contents: read$/m);
    assert.doesNotMatch(text, /write-all|contents: write|pull_request_target/);
  });
}
