import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { IndexFile } from 'pagefind';
import type { SearchGuide } from '../../domain/search-guide.ts';
import type { SearchRecord } from './record.ts';
import { vocabulary } from './record-words.ts';
import { splitWords } from './split-words.ts';

/**
 * Writes the search index to a folder: Pagefind’s files, our guide to them, and the words that there are.
 *
 * Records go in as custom records and not as HTML, for their text is chosen word by word here, each opens at an
 * address of its own, and there is nothing to weigh inside one. Which of them name a term in whatever form stands in the
 * guide, so that excerpts stay free of words that no page shows. Tried and dropped: other forms in a meta field (found,
 * but the excerpt cannot mark why), and one query for each form (Pagefind knows no case, so that US finds every “us”).
 * Pagefind’s filters stay out, for the guide has them, and Pagefind writes them in another order each time.
 */
export async function writeIndex(
  folder: string,
  records: readonly SearchRecord[],
  guide: Omit<SearchGuide, 'records' | 'meta'>,
): Promise<void> {
  const files = await index(records);
  await rm(folder, { recursive: true, force: true });
  const served = splitWords(files.filter(({ path }) => isServed(path)));
  for (const { path, content } of served) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const names = recordNames(files);
  const whole: SearchGuide = {
    meta: served.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '',
    records: records.map(({ url }) => names.get(url) ?? ''),
    ...guide,
  };
  await writeFile(join(folder, 'guide.json'), JSON.stringify(whole));
  await writeFile(join(folder, 'words.json'), JSON.stringify(vocabulary(records)));
}

async function index(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index: opened, errors } = await pagefind.createIndex();
  if (!opened) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const record of records) {
      const added = await opened.addCustomRecord(custom(record));
      if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('; ')}`);
    }
    const got = await opened.getFiles();
    if (got.errors.length > 0) throw new Error(`Pagefind wrote no index: ${got.errors.join('; ')}`);
    return got.files;
  } finally {
    await pagefind.close();
  }
}

/** How Pagefind names each record, by the record’s address: its results carry the name alone. */
function recordNames(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (!name) return [];
      const { url } = JSON.parse(gunzipSync(content).subarray('pagefind_dcd'.length).toString()) as {
        url: string;
      };
      return [[url, name] as const];
    }),
  );
}

/**
 * Meta fields are searched too: a heading that several records share has its own field, so that it can count less, and
 * so has the kind, for people ask for a table or a lecture by that word.
 */
function custom(record: SearchRecord) {
  const meta = {
    [record.titled ? 'title' : 'heading']: record.title,
    place: record.place,
    who: record.who,
    also: record.words.join(', '),
    by: record.by,
    kind: record.kind === 'page' ? undefined : record.filters.kind.join(),
    modes: record.modes.join('|'),
  };
  return {
    url: record.url,
    content: record.text,
    language: 'en',
    meta: Object.fromEntries(Object.entries(meta).filter(filled)),
  };
}

const filled = (entry: [string, string | undefined]): entry is [string, string] => Boolean(entry[1]);

/** What our search asks for; Pagefind’s scripts, interfaces and filters, and other languages’ code stay behind. */
const isServed = (path: string) => /^([^/]*\.pf_meta|wasm\.en\.pagefind|(fragment|index)\/.+)$/.test(path);
