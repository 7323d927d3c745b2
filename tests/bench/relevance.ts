import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { SearchClient } from '../../src/islands/search-client.ts';
import { readQuery } from '../../src/islands/search-query.ts';
import { throughFiles } from '../house/through-files.ts';

/** What somebody types, and the addresses of which any answers it. */
export interface Question {
  asks: string;
  answers: string[];
}

/** A question, the place at which its answer stands among the first ten results, if it does, and the first of them. */
export interface Found extends Question {
  rank: number | undefined;
  results: string[];
}

/** The questions that are kept. */
export function questions(): Question[] {
  return parse(readFileSync(join(import.meta.dirname, 'relevance.yaml'), 'utf8')) as Question[];
}

/** Puts questions to a built site’s search by the code that a reader’s browser runs: index, script, words and ranking. */
export async function ask(folder: string, asked: readonly Question[]): Promise<Found[]> {
  const base = `${pathToFileURL(folder)}/`;
  const client = await throughFiles(() => SearchClient.open(base));
  const found: Found[] = [];
  for (const question of asked) {
    const results = await throughFiles(async () => {
      const { matches, parts } = await client.find(readQuery(question.asks, client.guide.terms));
      const read = matches.slice(0, 10).map((match) =>
        client.read(
          match,
          parts.map(({ part }) => part),
        ),
      );
      return (await Promise.all(read)).map(({ href }) => href.slice(href.indexOf(folder) + folder.length));
    });
    const place = results.findIndex((address) => question.answers.includes(address));
    found.push({ ...question, results, rank: place < 0 ? undefined : place + 1 });
  }
  return found;
}

/** The mean of one over the rank; what is not among the first ten counts nothing. */
export function meanReciprocalRank(found: readonly Found[]): number {
  return found.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / found.length;
}
