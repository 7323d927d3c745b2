import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShardList } from '../../quotations/index.ts';
import { type Built, type Edition, editionPath } from '../edition.ts';
import { type Picture, placePictures } from '../pictures.ts';
import { documentOf } from './document.ts';
import { pagesOf } from './pages.ts';
import { prune } from './prune.ts';
import { script } from './script.ts';
import { stylesOf } from './styles.ts';
import { placesOf, turn } from './turn.ts';

/**
 * The companion as one HTML file that opens from disk: every page to read, with the search of the quotations and the
 * tables that sort, and nothing to fetch. Made from the built pages; the same pages give the same bytes.
 */
export async function oneFile({ folder, imprint, home }: Built): Promise<Edition> {
  const base = new URL(home).pathname;
  const pages = await pagesOf(folder, base);
  const styles = await stylesOf(pages, folder, base);
  for (const { main } of pages) prune(main);
  const places = placesOf(pages, home);
  for (const { main, path } of pages) {
    turn(main, path, places);
    placePictures(main, folder, base, dataUrl);
  }
  const quotations = await quotationsIn(join(folder, 'quotes'));
  const notes = await readFile(join(folder, 'search/quotations.json'), 'utf8');
  const parts = { pages, styles, script: await script(), quotations, notes };
  return {
    path: editionPath(imprint, 'html'),
    bytes: new TextEncoder().encode(documentOf(parts, imprint, places)),
  };
}

const dataUrl = ({ type, bytes }: Picture) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** The files of quotations, as one list, which is empty where there are none: the first names the others. */
async function quotationsIn(folder: string): Promise<string> {
  if (!existsSync(join(folder, 'corpus.json'))) return '[]';
  const first = await readFile(join(folder, 'corpus.json'), 'utf8');
  const { further = [] } = JSON.parse(first) as Partial<ShardList>;
  const others = further.map((name) => readFile(join(folder, name), 'utf8'));
  return `[${[first, ...(await Promise.all(others))].join(',')}]`;
}
