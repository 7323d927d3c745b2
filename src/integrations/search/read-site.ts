import { readFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import type { SearchBook } from '../../domain/search-guide.ts';
import { readRecords } from './read-records.ts';
import type { SearchRecord } from './record.ts';
import { attribute } from './record-text.ts';

/** Everything in a built site that the search is made from. */
export async function readSite(folder: string): Promise<{ records: SearchRecord[]; book: SearchBook }> {
  const pages = await Array.fromAsync(glob('**/index.html', { cwd: folder }));
  const records = [];
  for (const page of pages.sort())
    records.push(...readRecords(await readFile(join(folder, page), 'utf8'), address(page)));
  return { records, book: await readBook(folder) };
}

/** `read/water/index.html` → `/read/water/` */
const address = (page: string) => `/${page.replaceAll('\\', '/').replace(/index\.html$/, '')}`;

/** What /search/ carries of the Book, in `data-search`. */
async function readBook(folder: string): Promise<SearchBook> {
  const page = parse(await readFile(join(folder, 'search/index.html'), 'utf8'));
  const told = carrier(page);
  if (!told)
    throw new Error('/search/ has no element with data-search, which tells the search about the Book.');
  return JSON.parse(told) as SearchBook;
}

function carrier(parent: Tree.ParentNode): string | undefined {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    const told = attribute(node, 'data-search') ?? carrier(node);
    if (told) return told;
  }
  return undefined;
}
