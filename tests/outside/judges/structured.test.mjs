// A JSON-LD processor that is not ours reads the data of every page, and each property is one that schema.org gives its type
// (by the vocabulary that schema-dts is generated from). Nothing is fetched.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import jsonld from 'jsonld';
import { files, text } from './site.mjs';

const org = 'https://schema.org/';
/** schema.org's own context, as far as these pages need it: every name is one of the vocabulary. */
const context = { '@vocab': org, id: '@id', type: '@type' };
const documentLoader = async url => {
  assert.equal(url.replace(/\/$/, ''), 'https://schema.org', `a context that nobody knows: ${url}`);
  return { contextUrl: null, documentUrl: url, document: { '@context': context } };
};
const expand = document => jsonld.expand(document, { documentLoader, base: 'https://example.org/sub/' });

const vocabulary = (() => {
  const declared = readFileSync(createRequire(import.meta.url).resolve('schema-dts').replace(/schema\.js$/, 'schema.d.ts'), 'utf8');
  const types = new Map();
  for (const [, name, bases, body] of declared.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n([^]*?)^\}/gm)) {
    types.set(name, {
      bases: (bases ?? '').split(',').map(it => it.trim()).filter(Boolean),
      properties: [...body.matchAll(/^ {4}"([\w-]+)"\?:/gm)].map(it => it[1]),
    });
  }
  return types;
})();

const propertiesOf = name => {
  const type = vocabulary.get(name);
  return type ? [...type.properties, ...type.bases.flatMap(propertiesOf)] : [];
};
const isType = name => vocabulary.has(`${name}Base`) || vocabulary.has(`${name}Leaf`);
const knows = (type, property) => property.endsWith('-input') || [`${type}Base`, `${type}Leaf`].some(it => propertiesOf(it).includes(property));

/** All nodes of an expanded document, however deep. */
const nodes = value => Array.isArray(value) ? value.flatMap(nodes)
  : value !== null && typeof value === 'object' ? [...('@type' in value ? [value] : []), ...Object.values(value).flatMap(nodes)]
    : [];

const faults = node => {
  const types = [node['@type']].flat();
  const strange = types.filter(type => !type.startsWith(org) || !isType(type.slice(org.length))).map(type => `no type ${type}`);
  if (strange.length > 0) return strange;
  return Object.keys(node).filter(key => !key.startsWith('@')).flatMap(key => {
    const property = key.slice(org.length);
    return key.startsWith(org) && types.some(type => knows(type.slice(org.length), property)) ? [] : [`${types} has no ${key}`];
  });
};

const data = path => [...text(path).matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(it => JSON.parse(it[1]));
const pages = files('.html').filter(path => data(path).length > 0);
const typesOf = list => list.flatMap(node => node['@type']).map(type => type.slice(org.length));
const read = async path => nodes(await expand(data(path)));

test('the data of every page say only what schema.org has words for', { timeout: 120_000 }, async () => {
  assert.ok(pages.length > 50, 'pages have no data');
  const found = [];
  for (const path of pages) found.push(...(await read(path)).flatMap(faults).map(fault => `${path}: ${fault}`));
  assert.deepEqual(found, []);
});

test('every page but the home page has its way from home, and each kind of page its own data', async () => {
  for (const path of pages.filter(it => it !== 'index.html')) assert.ok(typesOf(await read(path)).includes('BreadcrumbList'), path);
  const home = typesOf(await read('index.html'));
  for (const type of ['WebSite', 'SearchAction', 'Organization']) assert.ok(home.includes(type), type);
  const claims = await Promise.all(pages.filter(path => /^claims\/(?!page\/)[^/]+\/[^/]+\/index\.html$/.test(path)).map(async path => typesOf(await read(path))));
  assert.ok(claims.some(types => types.includes('ClaimReview')) && claims.some(types => !types.includes('ClaimReview')));
  for (const types of claims) {
    assert.equal(types.filter(type => type === 'Claim').length, 1);
    assert.ok(types.filter(type => type === 'ClaimReview').length <= 1);
  }
  assert.ok(claims.some(types => types.includes('CorrectionComment')), 'no claim tells of its corrections');
});

test('each review of the feed stands on its own page, once', async () => {
  const feed = (await expand(JSON.parse(text('data/claimreview.json')))).flatMap(nodes);
  assert.deepEqual(feed.flatMap(faults), []);
  const urls = list => list.filter(node => node['@type'].includes(`${org}ClaimReview`)).map(node => node[`${org}url`][0]['@value']).sort();
  const shown = urls((await Promise.all(pages.map(read))).flat());
  assert.deepEqual(urls(feed), shown);
  assert.equal(new Set(shown).size, shown.length);
});

test('a made-up property and a made-up type would be told', async () => {
  const wrong = await expand({ '@context': 'https://schema.org', '@type': 'Claim', verdict: 'x', author: { '@type': 'Newsroom', name: 'y' } });
  assert.deepEqual(nodes(wrong).flatMap(faults), [`${org}Claim has no ${org}verdict`, `no type ${org}Newsroom`]);
  await assert.rejects(expand({ '@context': 'https://elsewhere.example/', '@type': 'Claim' }));
});
