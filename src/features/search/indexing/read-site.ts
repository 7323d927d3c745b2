import { readFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AnswerFile, answersFile } from '../guide.ts';
import { pageRecords } from './page-records.ts';
import { readRecords } from './read-records.ts';
import type { SearchRecord } from './record.ts';

/** Everything in a built site that the search is made from. */
export async function readSite(folder: string): Promise<AnswerFile & { records: SearchRecord[] }> {
  const pages = await Array.fromAsync(glob('**/index.html', { cwd: folder }));
  // One after another: a large book has more pages than a process may have files open.
  const htmls = pages.sort().map((page) => readFileSync(join(folder, page), 'utf8'));
  const summaries = htmls.map((html) =>
    decoded(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]),
  );
  const told = Map.groupBy(summaries, (summary) => summary);
  const records = htmls.flatMap((html, at) => {
    const path = address(pages[at] ?? '');
    const marked = readRecords(html, path);
    // What slides and a handout say of themselves is what their session says.
    const own = told.get(summaries[at] ?? '')?.length === 1 ? (summaries[at] ?? '') : '';
    return [...marked, ...pageRecords(html, path, marked, own)];
  });
  return { records, ...(await readAnswers(folder)) };
}

const decoded = (text = '') =>
  text.replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&');

/** `read/water/index.html` → `/read/water/` */
const address = (page: string) => `/${page.replaceAll('\\', '/').replace(/index\.html$/, '')}`;

/** What the site’s own page of answers says; the search needs its orders and names. */
async function readAnswers(folder: string): Promise<AnswerFile> {
  return JSON.parse(await readFile(join(folder, answersFile), 'utf8')) as AnswerFile;
}
