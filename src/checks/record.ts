import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newIn, permalinksFile, withNew, writePermalinks } from '../book/permalinks.ts';
import type { Fault } from '../lib/fault.ts';
import { readSite } from './dist/pages.ts';
import { published } from './dist/published.ts';
import { keptAddresses } from './read/permalinks.ts';
import { readContent } from './read/read.ts';

/**
 * Adds to a content folder’s record the addresses of a built site that it does not have. It never takes one out.
 * @param today the date of first recording, as 2026-11-23
 * @returns what was done, for the terminal
 */
export async function record(contentDir: string, distDir: string, today: string): Promise<string> {
  const { kept, found } = await compared(contentDir, distDir);
  const added = newIn(kept.permalinks, found).length;
  const text = writePermalinks(withNew(kept.permalinks, found, today));
  await writeFile(join(contentDir, permalinksFile), text);
  return `${kept.file}: ${added} added, ${kept.permalinks.length + added} in all.`;
}

/** The fault of a site with addresses that its record does not have, or none. */
export async function unrecorded(contentDir: string, distDir: string): Promise<Fault[]> {
  const { kept, found } = await compared(contentDir, distDir);
  const fresh = newIn(kept.permalinks, found).map(({ address }) => `“${address}”`);
  if (fresh.length === 0) return [];
  const few = fresh.length > 5 ? [...fresh.slice(0, 4), `and ${fresh.length - 4} more`] : fresh;
  return [
    {
      id: 'address-unrecorded',
      file: kept.file,
      found: `no line for ${few.join(', ')}`,
      expected: 'a line for every address that is published',
      remedy: 'run npm run permalinks, and commit the file',
    },
  ];
}

async function compared(contentDir: string, distDir: string) {
  const kept = await keptAddresses(await readContent(contentDir, contentDir, ['move']));
  return { kept, found: published(await readSite(distDir, '/', distDir)) };
}
