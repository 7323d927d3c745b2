import { type CollectionEntry, type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import type { Book } from './schema/book.ts';
import { byPaperOrder } from './domain/order.ts';
import { wholeTitle } from './domain/paper-line.ts';

/**
 * The whole Book, in the paper's order. What binds its parts (every id names something that exists) is checked
 * before a build by `integrations/integrity`, so that readers of the Book may rely on it.
 */
export function getBook(): Promise<Book> {
  if (import.meta.env.DEV) return load();
  return (book ??= load());
}

/** The rendered body of an MDX entry and its headings; throws when there is no such entry. */
export async function getBody(collection: 'reading' | 'modes' | 'concepts' | 'pages', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx does not exist.`);
  return render(entry);
}

let book: Promise<Book> | undefined;

async function load(): Promise<Book> {
  const [paper] = await getCollection('paper');
  if (!paper) throw new Error('content/paper.yaml does not exist, so there is no book to build.');
  const inOrder = byPaperOrder(paper.data);
  return {
    paper: wholeTitle(paper.data),
    axes: await list('axes'),
    modes: named(await getCollection('modes')),
    speakers: await list('speakers'),
    themes: await list('themes'),
    quotes: inOrder(await list('quotes'), (quote) => quote.paragraph),
    evidence: (await getCollection('evidence')).map((entry) => entry.data).sort(byNumber),
    instruments: await list('instruments'),
    claims: await list('claims'),
    concepts: named(await getCollection('concepts')).sort((a, b) => a.term.localeCompare(b.term, 'en-GB')),
    references: await list('references'),
    routes: await list('routes'),
    readings: (await getCollection('reading'))
      .map((entry) => ({ ...entry.data, id: entry.id, body: entry.body ?? '' }))
      .sort((a, b) => a.order - b.order),
    pages: named(await getCollection('pages')),
    diagrams: named(await getCollection('diagrams')),
    questions: await list('questions'),
  };
}

type ListKey =
  | 'axes'
  | 'speakers'
  | 'themes'
  | 'quotes'
  | 'instruments'
  | 'claims'
  | 'references'
  | 'routes'
  | 'questions';

async function list<K extends ListKey>(key: K): Promise<CollectionEntry<K>['data']['list']> {
  const files = await getCollection(key as CollectionKey);
  return (files as CollectionEntry<K>[]).flatMap(
    (file) => file.data.list,
  ) as CollectionEntry<K>['data']['list'];
}

const named = <T extends { id: string; data: object }>(entries: T[]): (T['data'] & { id: string })[] =>
  entries.map((entry) => ({ ...entry.data, id: entry.id }));

const byNumber = (a: { kind: string; id: string }, b: { kind: string; id: string }) =>
  b.kind.localeCompare(a.kind) || a.id.localeCompare(b.id, 'en-GB', { numeric: true });
