// The built site that is judged: SITE names its folder, BASE the path under which it was built ("/sub/").
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
export const root = resolve(process.env.SITE ?? fail('SITE must name the folder of a built site'));
export const base = process.env.BASE ?? '/';

export const text = path => readFileSync(join(root, path), 'utf8');
export const standard = name => readFileSync(join(here, '..', 'standards', name), 'utf8');

/** All files of the site that end so, as paths from its root, sorted. */
export const files = ending => readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith(ending))
  .map(entry => relative(root, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
  .sort();

function fail(message) { throw new Error(message); }
