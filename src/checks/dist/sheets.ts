import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../lib/fault.ts';
import { resolve } from './addresses.ts';
import type { Site } from './pages.ts';

/** What style sheets load (fonts, pictures, other sheets) is there, and comes from the site itself. */
export async function sheets(site: Site): Promise<Fault[]> {
  const paths = [...site.files.keys()].filter((path) => path.endsWith('.css'));
  const written = site.pages.flatMap(({ elements, path }) =>
    elements.filter(({ name }) => name === 'style').map(({ text }) => [text, path] as const),
  );
  // What many pages have is told of the first.
  const within = [...new Map(written.toReversed())].flatMap(([text, path]) =>
    loadedBy(text).flatMap((href) => sheetFaults(href, path, site)),
  );
  const faults = await Promise.all(
    paths.map(async (path) => {
      const text = await readFile(join(site.folder, path), 'utf8');
      return loadedBy(text).flatMap((href) => sheetFaults(href, path, site));
    }),
  );
  return [...within, ...faults.flat()];
}

/** Every address in `url(…)` and `@import`, data aside. */
function loadedBy(css: string): string[] {
  const found = css.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g);
  return [...found].map((match) => match[2] ?? match[4] ?? '').filter((href) => !/^(data:|#|$)/.test(href));
}

function sheetFaults(href: string, path: string, site: Site): Fault[] {
  const file = `${site.shown}/${path}`;
  const pointed = resolve(href, { address: `/${path}` }, site);
  if (pointed?.kind === 'elsewhere') {
    return [
      {
        id: 'third-party',
        file,
        found: `a style sheet that loads “${href}”`,
        expected: 'files of the site alone',
        remedy: `put a copy of what ${pointed.host} serves into the site, or do without it`,
      },
    ];
  }
  if (pointed?.kind === 'file' && site.files.has(pointed.path)) return [];
  return [
    {
      id: 'missing-asset',
      file,
      found: `a style sheet that loads “${href}”`,
      expected: 'a file of the built site',
      remedy: 'correct the address',
    },
  ];
}
