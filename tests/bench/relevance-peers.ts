import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import type { PagefindApi, PagefindFragment } from '../../src/features/search/engine/pagefind-api.ts';
import { readSite } from '../../src/features/search/indexing/read-site.ts';
import { throughFiles } from '../house/through-files.ts';
import type { Search } from './relevance.ts';

/** MiniSearch over the records of a built site, as its own documentation sets it up: prefixes, a slip in five letters, titles first. */
export async function miniSearch(folder: string): Promise<Search> {
  const { records } = await readSite(folder);
  const index = new MiniSearch({
    idField: 'url',
    fields: ['title', 'words', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
  index.addAll(records.map(({ url, title, words, text }) => ({ url, title, words: words.join(', '), text })));
  return (typed) => Promise.resolve(index.search(typed).map(({ id }) => String(id)));
}

/** Pagefind as its default interface shows it: its index of the built pages, each result with its three best parts. */
export async function pagefindDefault(
  folder: string,
): Promise<{ search: Search; close: () => Promise<void> }> {
  const index = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const { index: opened } = await createIndex();
  await opened?.addDirectory({ path: folder });
  await opened?.writeFiles({ outputPath: index });
  await opened?.deleteIndex();
  const script = pathToFileURL(join(index, 'pagefind.js')).href;
  const pagefind = (await import(script)) as PagefindApi;
  await throughFiles(() =>
    pagefind.options({ basePath: pathToFileURL(`${index}/`).href, language: 'en-gb' }),
  );
  const search: Search = (typed) =>
    throughFiles(async () => {
      const { results } = await pagefind.search(typed);
      const read = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return read.flatMap((data) => {
        const { raw_url: page = '', sub_results: parts = [] } = data as Shown;
        return [page, ...parts.slice(0, 3).map(({ url }) => page + (/#.*$/.exec(url)?.[0] ?? ''))];
      });
    }).then((addresses) => [...new Set(addresses)]);
  return { search, close: () => rm(index, { recursive: true }) };
}

type Shown = PagefindFragment & { raw_url?: string; sub_results?: { url: string }[] };
