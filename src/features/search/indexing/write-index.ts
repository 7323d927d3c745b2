import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { IndexFile } from 'pagefind';
import type { SearchRecord } from './record.ts';

/**
 * Writes Pagefind’s index of the records to a folder, by its own API and in its own files.
 *
 * Records go in as custom records and not as HTML, for their text is chosen word by word here, each opens at an
 * address of its own, and there is nothing to weigh inside one. Its filters stay out: which record has which value is
 * needed for results that several of its searches found together, and is in our guide.
 */
export async function writeIndex(folder: string, records: readonly SearchRecord[]): Promise<void> {
  const files = await index(records);
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files.filter(isServed)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
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

/**
 * Meta fields are searched too: a heading that several records share has its own field, so that it need not count, and
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

/** Everything but interfaces that we do not show, the worker that a page’s policy forbids, and other languages’ code. */
const isServed = ({ path }: IndexFile) =>
  !/^pagefind-(?!entry)|^wasm\.unknown|^playground\//.test(path.replaceAll('\\', '/'));
