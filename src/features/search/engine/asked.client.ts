import type { SearchGuide } from '../guide.ts';
import type { Names } from '../panel/names.client.ts';
import type { Part } from './query.client.ts';
import { eitherPart, type Match } from './sets.client.ts';

/** What readers ask was written to find a record by, and tells more of it than a word of its text. */
const askedWorth = 1.3;

/** The records that hold a part of a query, and those that readers ask for with it, in whatever question or name. */
export function withAsked(
  part: Part,
  held: readonly Match[],
  names: Names,
  { records, addresses }: Pick<SearchGuide, 'records' | 'addresses'>,
): Match[] {
  if (part.kind !== 'word') return [...held];
  const best = Math.max(...held.map(({ score }) => score), 1);
  const asked = names.addressesOf(part.word.key).flatMap((address): Match[] => {
    const id = records[addresses.indexOf(address)];
    return id === undefined ? [] : [{ id, words: [], score: askedWorth * best }];
  });
  return eitherPart(held, asked);
}
