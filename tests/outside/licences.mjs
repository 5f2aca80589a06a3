// Lists every package that the project uses, its version and its licence, from the lock files and what was restored for them:
//   node tests/outside/licences.mjs
// Ends with exit code 1 where a licence is unknown, or not among those that may be used.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const restored = process.env.NUGET_PACKAGES ?? join(homedir(), '.nuget', 'packages');

/** What the generator itself is made of may be passed on freely; test tools need only be free to use. */
export const allowed = {
  generator: ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', 'OFL-1.1'],
  tests: ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', 'OFL-1.1', 'MPL-2.0', 'BlueOak-1.0.0', '0BSD'],
};

// These packages carry the text of their licence instead of its name; we have read it.
const read = { CommandLineParser: 'MIT', NUglify: 'BSD-2-Clause', 'Microsoft.DotNet.PlatformAbstractions': 'MIT' };

const nuspecLicence = (name, version) => {
  const path = join(restored, name.toLowerCase(), version, `${name.toLowerCase()}.nuspec`);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8').match(/<license type="expression">([^<]+)</)?.[1] ?? read[name] ?? null;
};

const lockedPackages = lock => Object.values(JSON.parse(readFileSync(lock, 'utf8')).dependencies)
  .flatMap(Object.entries)
  .filter(([, { type }]) => type !== 'Project')
  .map(([name, { resolved }]) => ({ name, version: resolved, licence: nuspecLicence(name, resolved) }));

const npmPackages = lock => Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages)
  .filter(([path]) => path !== '')
  .map(([path, { version, license }]) => ({ name: path.replace(/.*node_modules\//, ''), version, licence: license ?? null }));

const locksUnder = folder => readdirSync(join(root, folder))
  .map(project => join(root, folder, project, 'packages.lock.json'))
  .filter(existsSync);

const distinct = packages => [...new Map(packages.map(it => [`${it.name} ${it.version}`.toLowerCase(), it])).values()]
  .sort((one, other) => one.name.localeCompare(other.name, 'en') || one.version.localeCompare(other.version, 'en'));

/** @returns all packages: `use` ("generator" or "tests"), name, version, licence (SPDX name, or null where unknown). */
export const packages = () => {
  const generator = distinct(locksUnder('src').flatMap(lockedPackages));
  const shipped = new Set(generator.map(it => `${it.name} ${it.version}`));
  const tests = distinct([...locksUnder('tests').flatMap(lockedPackages), ...npmPackages(join(root, 'tests/outside/package-lock.json'))]);
  return [
    ...generator.map(it => ({ use: 'generator', ...it })),
    ...tests.filter(it => !shipped.has(`${it.name} ${it.version}`)).map(it => ({ use: 'tests', ...it })),
  ];
};

/** @returns what may not be used, or whose licence nobody knows. */
export const refused = list => list.filter(it => !allowed[it.use].includes(it.licence));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const list = packages();
  for (const { use, name, version, licence } of list) console.log(`${use.padEnd(10)} ${(licence ?? 'unknown').padEnd(14)} ${name} ${version}`);
  for (const { name, licence } of refused(list)) console.error(`error: ${name}: ${licence ?? 'its licence is unknown'}; replace the package.`);
  process.exitCode = refused(list).length > 0 ? 1 : 0;
}
