import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { SearchClient } from '../../src/features/search/engine/search.client.ts';
import { throughFiles } from '../house/through-files.ts';

/** What somebody types, of which kind that is, and the addresses of which any answers it. */
export interface Question {
  kind: string;
  asks: string;
  answers: string[];
}

/** A question, the place at which its answer stands among the first ten results, if it does, and the first of them. */
export interface Found extends Question {
  rank: number | undefined;
  results: string[];
}

/** The questions that the search may be tuned on, or those that are only ever run for the figure. */
export function questions(half: 'tuning' | 'held'): Question[] {
  const file = half === 'held' ? 'relevance-held.yaml' : 'relevance.yaml';
  return parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Question[];
}

/** How a search answers: the addresses that it shows, the best first. */
export type Search = (typed: string) => Promise<string[]>;

/** The search of a built site, by the code that a reader’s browser runs: index, script, words and ranking. */
export async function siteSearch(folder: string): Promise<Search> {
  const client = await throughFiles(() => SearchClient.open(`${pathToFileURL(folder)}/`));
  const addresses = new Map(client.guide.records.map((id, at) => [id, client.guide.addresses[at] ?? '']));
  return async (typed) => {
    const { items } = await throughFiles(() => client.find(typed));
    return items.map(({ answer, match }) =>
      answer?.does
        ? `action:${answer.does} ${answer.address}`
        : (answer?.address ?? addresses.get(match?.id ?? '') ?? ''),
    );
  };
}

/** Puts questions to a search. */
export async function ask(search: Search, asked: readonly Question[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const question of asked) {
    const results = (await search(question.asks)).slice(0, 10);
    const place = results.findIndex((address) =>
      address.split(' ').some((one) => question.answers.includes(one)),
    );
    found.push({ ...question, results, rank: place < 0 ? undefined : place + 1 });
  }
  return found;
}

/** The mean of one over the rank; what is not among the first ten counts nothing. */
export function meanReciprocalRank(found: readonly Found[]): number {
  return found.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / found.length;
}

/** The share of questions whose answer is not among the first ten. */
export function lostShare(found: readonly Found[]): number {
  return found.filter(({ rank }) => rank === undefined).length / found.length;
}

/** The same for each kind of question. */
export function byKind(found: readonly Found[]): { kind: string; rank: number; lost: number }[] {
  return [...Map.groupBy(found, ({ kind }) => kind)].map(([kind, those]) => ({
    kind,
    rank: meanReciprocalRank(those),
    lost: those.filter(({ rank }) => rank === undefined).length,
  }));
}
