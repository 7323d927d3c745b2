import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/book/addresses.ts';
import { allPageKinds, pageKindAt } from '../../src/site/pages.ts';
import { linksOf, pagesOf } from './access/pages.ts';
import { OpenBook, bytesOf } from './open-epub.ts';
import { site, smallSites } from './sites.ts';

describe.each([site, smallSites()[0]])('the pages of $folder', (built) => {
  const pages = pagesOf(built).map((path) => {
    const html = readFileSync(join(built.folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    return { path, html, kind: pageKindAt(path) };
  });
  /** A book to download, named after its site. */
  const edition = (ending: string) =>
    join(
      built.folder,
      globSync(`download/*.${ending}`, { cwd: built.folder, exclude: ['**/index.html'] })[0] ?? '',
    );
  /** Pages that say where something went stand at addresses of any kind, and have nothing of it. */
  const alive = pages.filter(({ path, html }) => !html.includes(`data-gone="${path}"`));
  const faults = (look: (page: (typeof alive)[number]) => string | false | undefined) =>
    alive.flatMap((page) => {
      const found = look(page);
      return found ? [`${page.path} (${page.kind?.name}): ${found}`] : [];
    });

  test('each belong to one kind of the registry, src/site/page-kinds.ts', () => {
    expect(alive.filter(({ kind }) => kind === undefined).map(({ path }) => path)).toEqual([]);
  });

  // Which pages prose leads to is content, and the miniature book has little of it.
  test.runIf(built === site)(
    'are reached by links from the front page, but for what shows where a page is missing',
    () => {
      const links = linksOf(built);
      const reached = new Set(['/']);
      for (const path of reached)
        for (const next of links.get(path) ?? []) if (links.has(next)) reached.add(next);
      expect(
        faults(({ path, kind }) => kind?.reached === 'by links' && !reached.has(path) && 'an orphan'),
      ).toEqual([]);
      expect(
        faults(({ path, kind }) => kind?.reached !== 'by links' && reached.has(path) && 'linked to'),
      ).toEqual([]);
    },
  );

  test('have the picture that their kind names', () => {
    const pictured = ({ path, html }: { path: string; html: string }) => {
      const shown = /property="og:image" content="([^"]*)"/.exec(html)?.[1];
      if (!shown) return 'none';
      const file = new URL(shown).pathname;
      if (!existsSync(join(built.folder, file))) return `${file}, which is not there`;
      return file === addresses.picture(path) ? 'its own' : 'another page’s';
    };
    expect(faults((page) => page.kind?.picture !== pictured(page) && pictured(page))).toEqual([]);
  });

  test('are cited as what their kind names', () => {
    const cited = (path: string) => {
      const file = join(built.folder, addresses.cite(path));
      if (!existsSync(file)) return 'none';
      const { page } = JSON.parse(readFileSync(file, 'utf8')) as { page: { kind: string } };
      return page.kind === 'figure' ? 'table' : page.kind;
    };
    expect(faults(({ path, kind }) => kind?.citation !== cited(path) && cited(path))).toEqual([]);
  });

  test('hold nothing for the search that their kind does not name', () => {
    const records = (html: string) =>
      [...html.matchAll(/\sdata-record="(\w+)"/g)].map(([, kind = '']) => kind);
    expect(
      faults(({ html, kind }) =>
        records(html)
          .filter((found) => !kind?.search.some((named) => named === found))
          .join(),
      ),
    ).toEqual([]);
  });

  test('are in the EPUB where their kind says so, and nowhere else', () => {
    const book = new OpenBook(bytesOf(edition('epub')));
    const isIn = (path: string) =>
      [...book.files.keys()].some((name) =>
        name.endsWith(`/${path.slice(1, -1).replaceAll('/', '-')}.xhtml`),
      );
    expect(
      faults(({ path, kind }) => {
        const named = kind?.epub === 'alone' || kind?.epub === 'listed';
        return named !== isIn(path) && (named ? 'not in it' : 'in it');
      }),
    ).toEqual([]);
  });

  test('are in the one file where their kind says so, and nowhere else', () => {
    const file = readFileSync(edition('html'), 'utf8');
    expect(
      faults(({ path, kind }) => {
        const named = kind?.oneFile !== 'no';
        return named !== file.includes(` id="${path}"`) && (named ? 'not in it' : 'in it');
      }),
    ).toEqual([]);
  });
});

test('every kind of page has a page in this book’s site', () => {
  const built = new Set(pagesOf(site).map((path) => pageKindAt(path)?.name));
  expect(allPageKinds.map(({ name }) => name).filter((name) => !built.has(name))).toEqual([]);
});
