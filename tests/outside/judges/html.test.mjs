// The Nu HTML checker finds no error on any page.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vnu from 'vnu-jar';
import { files, root } from './site.mjs';

const check = (...targets) => spawnSync('java', ['-jar', String(vnu), '--stdout', '--format', 'json', ...targets],
  { encoding: 'utf8', maxBuffer: 64 << 20 });

const errors = run => {
  assert.ok(run.stdout?.startsWith('{'), `the checker did not run: ${run.error ?? run.stderr}`);
  return JSON.parse(run.stdout).messages
    .filter(message => message.type === 'error' || message.subType === 'fatal')
    .map(message => `${relative(root, fileURLToPath(message.url))}:${message.lastLine}: ${message.message}`);
};

test('no page has an error', () => {
  assert.ok(files('.html').length > 0, 'the site has no page');
  assert.deepEqual(errors(check('--skip-non-html', '--errors-only', root)), []);
});

test('no style sheet and no drawing has an error', () => {
  const targets = [...files('.css'), ...files('.svg')].map(path => `${root}/${path}`);
  assert.ok(targets.length > 0);
  assert.deepEqual(errors(check('--also-check-css', '--also-check-svg', '--errors-only', ...targets)), []);
});

test('the checker would tell an error', () => {
  const broken = fileURLToPath(new URL('./broken.html', import.meta.url));
  assert.ok(errors(check('--errors-only', broken)).length > 0);
});
