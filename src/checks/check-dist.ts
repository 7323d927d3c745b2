import { relative } from 'node:path';
import type { Fault } from '../lib/fault.ts';
import { withinBudgets } from './dist/budgets.ts';
import { ids } from './dist/ids.ts';
import { inline } from './dist/inline.ts';
import { links } from './dist/links.ts';
import { outline } from './dist/outline.ts';
import { type KnownPages, readPages, readSite } from './dist/pages.ts';
import { permalinks } from './dist/permalinks.ts';
import { sheets } from './dist/sheets.ts';
import { thirdParties } from './dist/third-parties.ts';
import { filesIn } from './read/find.ts';
import { keptAddresses } from './read/permalinks.ts';
import { readContent } from './read/read.ts';

/** How to look at a built folder. */
interface DistOptions {
  /** The path that the site is served below. */
  base?: string;
  /** How messages name the folder. */
  shown?: string;
  /** The content that it was built from, whose record of addresses it is to keep. */
  contentDir?: string;
  /** Pages that have been read before. */
  known?: KnownPages;
}

/** Reads a built folder and lists everything that is wrong with its pages. */
export async function checkDist(
  folder: string,
  { base = '/', shown = shownAs(folder), contentDir, known }: DistOptions = {},
): Promise<Fault[]> {
  const site = await readSite(folder, base, shown, known);
  const kept =
    contentDir === undefined
      ? undefined
      : await keptAddresses(await readContent(contentDir, undefined, ['move']));
  return gather([
    ...links(site),
    ...ids(site),
    ...inline(site),
    ...thirdParties(site),
    ...(await sheets(site)),
    ...outline(site),
    ...(await withinBudgets(site)),
    ...(kept ? permalinks(site, kept) : []),
  ]);
}

/** Reads the pages of a built folder in advance, in a moment that has time for it. */
export async function readInAdvance(folder: string, known: KnownPages): Promise<void> {
  readPages(folder, await filesIn(folder), shownAs(folder), known);
}

const shownAs = (folder: string) => relative(process.cwd(), folder);

/** One fault in a part that many pages share (a footer’s link, say) is reported once, with the number of pages. */
function gather(faults: Fault[]): Fault[] {
  const alike = Map.groupBy(faults, ({ id, found, expected }) => [id, found, expected].join('\n'));
  return [...alike.values()].flatMap((group) => {
    const [first, ...others] = group;
    const pages = new Set(others.map((fault) => fault.file).filter((file) => file !== first?.file)).size;
    if (!first || pages < few) return group;
    return [{ ...first, found: `${first.found} (and on ${pages} other pages)` }];
  });
}

/** So many pages are still named each. */
const few = 3;
