// Sitemap and Atom against the standards' schemas, JSON against its published schema.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';
import { files, standard, text } from './site.mjs';

const validate = async (path, contents, schema, extension) => {
  const result = await validateXML({ xml: [{ fileName: 'it.xml', contents }], schema: [standard(schema)], extension, maxMemoryPages: 4096 });
  assert.deepEqual(result.errors.map(error => `${path}: ${error.message}`), []);
};

test('sitemap.xml keeps to the protocol', () => validate('sitemap.xml', text('sitemap.xml'), 'sitemap.xsd', 'schema'));

for (const path of files('.xml').filter(path => text(path).includes('http://www.w3.org/2005/Atom"'))) {
  if (text(path).includes('<feed')) test(`${path} keeps to RFC 4287`, () => validate(path, text(path), 'atom.rng', 'relaxng'));
}

test('a feed without a title would be refused', async () => {
  const broken = text('feed.xml').replace(/<title[^>]*>[^<]*<\/title>/, '');
  await assert.rejects(validate('feed.xml', broken, 'atom.rng', 'relaxng'));
});

const schema = JSON.parse(text('data/archive.schema.json'));
const compile = it => formats(new Ajv({ allErrors: true, strictTypes: false })).compile(it);
const told = valid => (valid.errors ?? []).slice(0, 10).map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);

/** The schema as if it allowed no key that it does not describe. */
const closed = it => {
  if (it === null || typeof it !== 'object' || Array.isArray(it)) return it;
  const inner = Object.fromEntries(Object.entries(it).map(([key, value]) => [key, key === 'if' || key === 'then' ? value : closed(value)]));
  return it.properties && it.type ? { ...inner, additionalProperties: false } : inner;
};

test('data/archive.json keeps to the schema published beside it', () => {
  const valid = compile(schema);
  const archive = JSON.parse(text('data/archive.json'));
  valid(archive);
  assert.deepEqual(told(valid), []);
  delete archive.reports[0].title;
  assert.ok(!valid(archive), 'the schema asks for nothing');
});

test('the schema describes every key of data/archive.json', () => {
  const valid = compile(closed(schema));
  const archive = JSON.parse(text('data/archive.json'));
  valid(archive);
  assert.deepEqual(told(valid), []);
  archive.reports[0].claims[0].unheard = 1;
  assert.ok(!valid(archive), 'the check sees no stray key');
});
