import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AnswerFile, answersFile } from '../../domain/search-guide.ts';
import { pageRecords } from './page-records.ts';
import { readRecords } from './read-records.ts';
import type { SearchRecord } from './record.ts';

/** Everything in a built site that the search is made from. */
export async function readSite(folder: string): Promise<AnswerFile & { records: SearchRecord[] }> {
  const pages = await Array.fromAsync(glob('**/index.html', { cwd: folder }));
  const records: SearchRecord[] = [];
  for (const page of pages.sort()) {
    const html = await readFile(join(folder, page), 'utf8');
    const marked = readRecords(html, address(page));
    records.push(...marked, ...pageRecords(html, address(page), marked));
  }
  return { records, ...(await readAnswers(folder)) };
}

/** `read/water/index.html` → `/read/water/` */
const address = (page: string) => `/${page.replaceAll('\\', '/').replace(/index\.html$/, '')}`;

/** What the site’s own page of answers says; the search needs its orders and names. */
async function readAnswers(folder: string): Promise<AnswerFile> {
  return JSON.parse(await readFile(join(folder, answersFile), 'utf8')) as AnswerFile;
}
