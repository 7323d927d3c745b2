import { getCollection, getEntry, render } from 'astro:content';
import type { Book } from './schema/book.ts';
import { withOutcomes } from './domain/outcomes.ts';
import { byPaperOrder } from './domain/order.ts';
import { readPermalinks } from './domain/permalinks.ts';
import { withFigures } from './domain/remarks.ts';
import { wholeTitle } from './domain/paper-line.ts';
import { site } from './site.ts';

/**
 * The whole Book, in the paper's order. What binds its parts (every id names something that exists) is checked
 * before a build by `integrations/integrity`, so that readers of the Book may rely on it. It is read once; while one
 * writes, once a change: with the content, Astro runs this module anew.
 */
export function getBook(): Promise<Book> {
  return (book ??= load());
}

/** The rendered body of an MDX entry and its headings; throws when there is no such entry. */
export async function getBody(
  collection: 'reading' | 'lectures' | 'modes' | 'concepts' | 'pages',
  id: string,
) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx does not exist.`);
  return render(entry);
}

let book: Promise<Book> | undefined;

async function load(): Promise<Book> {
  const [paper] = await getCollection('paper');
  if (!paper) throw new Error('content/paper.yaml does not exist, so there is no book to build.');
  const inOrder = byPaperOrder(paper.data);
  const outcomes = await list(getCollection('outcomes'));
  return {
    site,
    paper: wholeTitle(paper.data),
    axes: await list(getCollection('axes')),
    modes: named(await getCollection('modes')),
    speakers: await list(getCollection('speakers')),
    themes: await list(getCollection('themes')),
    quotes: inOrder(await list(getCollection('quotes')), (quote) => quote.paragraph),
    codings: named(await getCollection('codings')).sort((a, b) => a.id.localeCompare(b.id)),
    codingRules: await list(getCollection('codingRules')),
    codingDecisions: await list(getCollection('codingDecisions')),
    evidence: (await getCollection('evidence')).map((entry) => withFigures(entry.data)).sort(byNumber),
    instruments: await list(getCollection('instruments')),
    claims: await list(getCollection('claims')),
    concepts: named(await getCollection('concepts')).sort((a, b) => a.term.localeCompare(b.term, 'en-GB')),
    references: await list(getCollection('references')),
    facts: await list(getCollection('facts')),
    sources: await list(getCollection('sources')),
    works: await list(getCollection('works')),
    routes: await list(getCollection('routes')),
    readings: written(await getCollection('reading')),
    lectures: written(await getCollection('lectures')).map((lecture) => withOutcomes(lecture, outcomes)),
    outcomes,
    pages: named(await getCollection('pages')),
    diagrams: named(await getCollection('diagrams')),
    questions: await list(getCollection('questions')),
    permalinks: readPermalinks((await getEntry('permalinks', 'lock'))?.data.text ?? '').permalinks,
    moves: await list(getCollection('moves')),
  };
}

/** Lists are kept an entry a file; together they are one, in the order of the files. */
async function list<T>(files: Promise<{ data: { list: T[] } }[]>): Promise<T[]> {
  return (await files).flatMap((file) => file.data.list);
}

const named = <T extends { id: string; data: object }>(entries: T[]): (T['data'] & { id: string })[] =>
  entries.map((entry) => ({ ...entry.data, id: entry.id }));

/** Entries that are told in an order of their own, with their source. */
const written = <T extends { id: string; body?: string; data: { order: number } }>(
  entries: T[],
): (T['data'] & { id: string; body: string })[] =>
  entries
    .map((entry) => ({ ...entry.data, id: entry.id, body: entry.body ?? '' }))
    .sort((a, b) => a.order - b.order);

const byNumber = (a: { kind: string; id: string }, b: { kind: string; id: string }) =>
  b.kind.localeCompare(a.kind) || a.id.localeCompare(b.id, 'en-GB', { numeric: true });
