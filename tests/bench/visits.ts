import { statSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { SearchClient } from '../../src/features/search/engine/search.client.ts';
import { randomFrom } from '../house/random.ts';
import { throughFiles } from '../house/through-files.ts';
import { questions } from './relevance.ts';

/** What a search of a visit took, in bytes, and of which files. */
export interface Cost {
  asks: string;
  bytes: number;
  files: string[];
}

/** A visit’s first search, with all that is fetched for it but scripts, and the five that follow. */
export interface Visit {
  first: Cost;
  further: Cost[];
}

/** How many searches follow the first. */
const length = 5;

/**
 * Asks the questions of both halves in an order that is random and always the same, six a visit; each visit begins with
 * nothing fetched. What is fetched is counted as a host sends it: JSON with Brotli, Pagefind’s files, which are
 * compressed already, as they are.
 * @param folder a built site
 */
export async function costOfVisits(folder: string, visits: number): Promise<Visit[]> {
  const asked = [...questions('tuning'), ...questions('held')].map(({ asks }) => asks);
  const random = randomFrom(1);
  const made: Visit[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const six = new Set<string>();
    while (six.size <= length) six.add(asked[Math.floor(random() * asked.length)] ?? '');
    const costs = await costOfVisit(folder, [...six], `?visit=${visit}`);
    const [first, ...further] = costs;
    if (first) made.push({ first, further });
  }
  return made;
}

/** The mean of what searches cost. */
export const meanCost = (costs: readonly Cost[]): number =>
  costs.reduce((sum, { bytes }) => sum + bytes, 0) / costs.length;

/** Each search’s files are those that it fetches before its first ten results are shown. */
async function costOfVisit(folder: string, asked: readonly string[], again: string): Promise<Cost[]> {
  const fetched = new Set<string>();
  let files: string[] = [];
  const note = (path: string) => {
    if (!fetched.has(path)) files.push(path);
    fetched.add(path);
  };
  let client: SearchClient | undefined;
  const costs: Cost[] = [];
  for (const asks of asked) {
    files = [];
    client = await throughFiles(async () => {
      const opened = client ?? (await SearchClient.open(`${pathToFileURL(folder)}/`, again));
      const { items, parts } = await opened.find(asks);
      const shown = items.slice(0, 10).flatMap(({ match }) => match ?? []);
      await Promise.all(
        shown.map((match) =>
          opened.read(
            match,
            parts.map(({ part }) => part),
          ),
        ),
      );
      return opened;
    }, note);
    const sizes = files.map((path) => weightOf(path));
    costs.push({
      asks,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      files: files.map((path, at) => `${sizes[at] ?? 0} ${path.slice(join(folder, '/').length)}`),
    });
  }
  return costs;
}

const weights = new Map<string, number>();

function weightOf(path: string): number {
  const known =
    weights.get(path) ??
    (path.endsWith('.json') ? brotliCompressSync(readFileSync(path)).length : statSync(path).size);
  weights.set(path, known);
  return known;
}
