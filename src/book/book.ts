import { type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import { resolve } from 'node:path';
import { bookOf } from './book-of.ts';
import type { Written } from './written.ts';
import { allKinds } from './kinds.ts';
import { presentKinds } from './loaders/present-kinds.ts';
import type { Book } from './schema/book.ts';

/**
 * The whole Book, in the paper's order. What binds its parts (every id names something that exists) is checked
 * before a build by `checks/`, so that readers of the Book may rely on it. It is read once; while one
 * writes, once a change: with the content, Astro runs this module again.
 */
export function getBook(): Promise<Book> {
  return (book ??= load());
}

/** The rendered body of an MDX entry and its headings; throws when there is no such entry. */
export async function getBody(
  collection: 'readings' | 'lectures' | 'modes' | 'concepts' | 'pages',
  id: string,
) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`There is no text “${id}” among the ${collection}.`);
  return render(entry);
}

let book: Promise<Book> | undefined;

async function load(): Promise<Book> {
  const present = presentKinds(resolve(process.env.CONTENT_DIR ?? 'content'));
  const written = await Promise.all(
    allKinds.map(async (kind) => [kind.name, present.has(kind.name) ? await entriesOf(kind) : []] as const),
  );
  const permalinks = (await getEntry('permalinks', 'lock'))?.data.text ?? '';
  return bookOf(Object.fromEntries(written) as unknown as Written, permalinks);
}

interface Stored {
  id: string;
  body?: string;
  data: object;
}

/** Astro has lists an entry a file; together they are one, in the order of the files. */
async function entriesOf(kind: (typeof allKinds)[number]): Promise<object[]> {
  const entries = (await getCollection(kind.in as CollectionKey)) as Stored[];
  if (kind.holds === 'list') return entries.flatMap(({ data }) => (data as { list: object[] }).list);
  if (kind.holds !== 'named entry') return entries.map(({ data }) => data);
  return entries.map(({ id, data, body = '' }) => ({ ...data, id, ...(kind.body ? { body } : {}) }));
}
