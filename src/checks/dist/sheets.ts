import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../lib/fault.ts';
import { resolve } from './addresses.ts';
import type { Site } from './pages.ts';
import { thirdParty } from './third-parties.ts';

/** What style sheets load (fonts, pictures, other sheets) is there, and comes from the site itself. */
export async function sheets(site: Site): Promise<Fault[]> {
  const written = site.pages.flatMap(({ elements, path }) =>
    elements.filter(({ name }) => name === 'style').map(({ text }) => [text, path] as const),
  );
  const files = [...site.files.keys()].filter((path) => path.endsWith('.css'));
  const read = files.map(async (path) => [await readFile(join(site.folder, path), 'utf8'), path] as const);
  // A fault that many pages share is reported for the first.
  const all = [...new Map(written.toReversed()), ...(await Promise.all(read))];
  return all.flatMap(([text, path]) => loadedBy(text).flatMap((href) => sheetFaults(href, path, site)));
}

/** Every address in `url(…)` and `@import`, data aside. */
function loadedBy(css: string): string[] {
  const found = css.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g);
  return [...found].map((match) => match[2] ?? match[4] ?? '').filter((href) => !/^(data:|#|$)/.test(href));
}

function sheetFaults(href: string, path: string, site: Site): Fault[] {
  const file = `${site.shown}/${path}`;
  const found = `a style sheet that loads “${href}”`;
  const pointed = resolve(href, { address: `/${path}` }, site);
  if (pointed?.kind === 'elsewhere') return [thirdParty({ file }, found, pointed.host)];
  if (pointed?.kind === 'file' && site.files.has(pointed.path)) return [];
  return [
    { id: 'missing-asset', file, found, expected: 'a file of the built site', remedy: 'correct the address' },
  ];
}
