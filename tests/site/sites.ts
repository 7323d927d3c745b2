import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A built site: the folder it stands in, and the path below which it was built. */
export interface BuiltSite {
  folder: string;
  base: string;
}

const root = join(import.meta.dirname, '../..');

/** Whether `npm test` runs this: what `npm run test:all` adds looks at the rest, which is most. */
export const isQuick = inject('scope') === 'quick';

/** The site at the root, for tests that need no more than one. */
export const site: BuiltSite = { folder: built('dist'), base: '/' };

/** The sites that a suite runs over which both commands run: at the root in `npm test`, below a path besides. */
export const sites: BuiltSite[] = isQuick
  ? [site]
  : [{ folder: built('.build/base'), base: '/course/joined-up/' }];

/** The miniature book, small enough to be kept and renewed many times over; built likewise, at two places. */
export const smallSites = (): [BuiltSite, BuiltSite] => [
  { folder: built('.build/another-book'), base: '/' },
  { folder: built('.build/another-book-base'), base: '/hilltop/' },
];

/** The miniature essay: no tables, interviews, themes or lectures, and quotations in three languages. */
export const essaySite = (): BuiltSite => ({ folder: built('.build/essay'), base: '/' });

/** The smallest book: an argument, and nothing that a book may lack. */
export const notesSite = (): BuiltSite => ({ folder: built('.build/notes'), base: '/' });

/** The miniature book with something hostile in every text: `tests/fixtures/hostile-book.ts`. */
export const hostileSite = (): BuiltSite => ({ folder: built('.build/hostile-book'), base: '/' });

/** The id that a built site’s `site.yaml` gives: its downloads and what readers keep are named after it. */
export function idOf({ folder }: BuiltSite): string {
  const [, id = ''] = /data-store="([^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
  return id;
}

function built(name: string): string {
  if (!existsSync(join(root, name, 'index.html')))
    throw new Error(`${name}/ holds no built site. Run npm test -- build, then these tests again.`);
  return join(root, name);
}
