import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isNewEnough, oldestNodes } from '../tools/run/node.mjs';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  os?: string | string[];
  cpu?: string | string[];
  bin?: Record<string, string>;
  engines?: { node?: string };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const read = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8')) as object;
const packagesOf = (file: string) => (read(file) as { packages: Record<string, Locked> }).packages;

const locks = [
  'package-lock.json',
  'tools/node/package-lock.json',
  'tests/site/html/nu/package-lock.json',
  'tests/site/ace/package-lock.json',
  'tests/site/hosting/observatory/package-lock.json',
];
const packages = packagesOf('package-lock.json');
const systems = ['linux', 'darwin', 'win32'].flatMap((os) => ['x64', 'arm64'].map((cpu) => ({ os, cpu })));

describe.each(locks)('%s', (file) => {
  const entries = Object.entries(packagesOf(file)).filter(([path]) => path !== '');

  test('names a checksum for every package', () => {
    expect(entries.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([]);
  });

  test('names nobody’s download address, so that any registry will do', () => {
    expect(entries.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
  });

  test('agrees with the package.json beside it', () => {
    const { dependencies, devDependencies, optionalDependencies } = read(file.replace('-lock', '')) as Locked;
    expect(packagesOf(file)['']).toMatchObject(
      JSON.parse(JSON.stringify({ dependencies, devDependencies, optionalDependencies })) as object,
    );
  });
});

describe('native packages', () => {
  const families = Object.entries(packages)
    .map(([owner, entry]) => ({
      owner,
      members: Object.keys(entry.optionalDependencies ?? {}).filter(isForOurSystems),
    }))
    .filter(({ members }) => members.length > 0);

  test('of at least the compiler, the bundler and the search are found', () => {
    const owners = families.map(({ owner }) => owner.replace('node_modules/', ''));
    expect(owners).toEqual(
      expect.arrayContaining(['@astrojs/compiler-binding', 'rolldown', 'pagefind', 'sharp']),
    );
  });

  test.each(families)('of $owner are all there', ({ owner, members }) => {
    expect(members.filter((name) => !lookUp(owner, name)?.integrity)).toEqual([]);
  });

  test.each(families.filter(({ members }) => members.length > 1))(
    'of $owner serve every system',
    ({ members }) => {
      const served = (os: string, cpu: string) =>
        members.some(
          (name) => (os === 'win32' ? /win32|windows/ : new RegExp(os)).test(name) && name.includes(cpu),
        );
      expect(systems.filter(({ os, cpu }) => !served(os, cpu))).toEqual([]);
    },
  );
});

describe('the Node that the runner accepts', () => {
  const ranges = Object.entries(packages)
    .filter(([, { cpu }]) => !cpu || [cpu].flat().some((name) => name === 'x64' || name === 'arm64'))
    .flatMap(([path, { engines }]) => (engines?.node ? [{ path, range: engines.node }] : []));

  test.each(oldestNodes)('%s is new enough for every package', (version) => {
    expect(ranges.filter(({ range }) => !admits(range, version))).toEqual([]);
  });

  test.each(systems)('comes with the project for $os on $cpu', ({ os, cpu }) => {
    const found = Object.values(packagesOf('tools/node/package-lock.json')).find(
      (entry) => entry.bin?.node && entry.os === os && entry.cpu === cpu,
    );
    expect(isNewEnough(found?.version ?? '0.0.0')).toBe(true);
  });
});

function isForOurSystems(name: string): boolean {
  return /(linux|darwin|win32|windows)/.test(name) && /(x64|arm64)/.test(name);
}

/** A package as seen from another: beside it, or further up. */
function lookUp(owner: string, name: string): Locked | undefined {
  return packages[`${owner}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
}

/** Whether a version lies in a range, for the forms of range that the lock file has; others are refused. */
function admits(range: string, version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const match = /^(\^|>=)?\s*v?(\d+)(?:\.(\d+|\*|x))?(?:\.(\d+|x))?(?: <(\d+)\.0\.0)?$/.exec(part.trim());
    if (!match) throw new Error(`This test does not understand the range “${range}”. Teach it.`);
    const [low = 0, lower = 0, lowest = 0] = match.slice(2, 5).map((digits) => Number(digits ?? 0) || 0);
    const atLeast = major - low || minor - lower || patch - lowest;
    const isBelow = match[5] === undefined || major < Number(match[5]);
    return isBelow && atLeast >= 0 && (match[1] === '>=' || major === low);
  });
}
