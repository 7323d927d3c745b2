import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A built site: the folder it stands in, and the path below which it was built. */
export interface BuiltSite {
  folder: string;
  base: string;
}

const root = join(import.meta.dirname, '../..');

/** What the browser tests run over, each as `npm test` has built it before. */
export const sites: BuiltSite[] = [
  { folder: built('dist'), base: '/' },
  { folder: built('.build/base'), base: '/course/joined-up/' },
];

/** The site at the root, for tests that need no more than one. */
export const site = sites[0] as BuiltSite;

/** The miniature book, small enough to be kept and renewed many times over; built likewise, at two places. */
export const smallSites = (): BuiltSite[] => [
  { folder: built('.build/another-book'), base: '/' },
  { folder: built('.build/another-book-base'), base: '/hilltop/' },
];

/** The miniature book with something hostile in every text: `tests/fixtures/hostile-book.ts`. */
export const hostileSite = (): BuiltSite => ({ folder: built('.build/hostile-book'), base: '/' });

function built(name: string): string {
  if (!existsSync(join(root, name, 'index.html')))
    throw new Error(`${name}/ holds no built site. Run npm test -- build, then these tests again.`);
  return join(root, name);
}
