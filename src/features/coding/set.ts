import type { LectureFields } from '../../book/schema/lecture.ts';

/** What a set of quotations to code is chosen from. */
export interface Codable {
  id: string;
  /** Whether the codebook gives it as an example, which gives away its coding. */
  isExample: boolean;
}

/** Which quotations are to be coded, as an address says it. */
export interface SetChoice {
  /** The quotations named one by one; those that are not known are left out of the set. */
  ids?: string[];
  /** The name of a set of ten, the same for everybody who has it; `all` for every quotation. */
  name: string;
}

/** The set of those who have not been given one. */
export const firstSet = 'first';

/** Reads the choice from an address’s query: `?quotes=a,b`, `?set=group-2` or `?set=all`. */
export function readChoice(query: string): SetChoice {
  const asked = new URLSearchParams(query);
  const name = asked.get('set')?.trim().slice(0, 40) || firstSet;
  const ids = (asked.get('quotes') ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  return ids.length > 0 ? { name, ids: [...new Set(ids)] } : { name };
}

/** The query that leads to a set. */
export const queryOf = ({ ids, name }: SetChoice): string =>
  `?${ids ? `quotes=${ids.map(encodeURIComponent).join(',')}` : `set=${encodeURIComponent(name)}`}`;

/** The query that leads to the quotations of a seminar's activity; none where there is no set to code. */
export function codingQuery({
  kind,
  activity,
}: Pick<LectureFields, 'kind' | 'activity'>): string | undefined {
  const ids = activity.materials.flatMap((material) => ('quote' in material ? [material.quote] : []));
  return kind === 'seminar' && ids.length > 1 ? queryOf({ ids, name: firstSet }) : undefined;
}

/**
 * The quotations of a set, in the order in which they are coded, which is not the paper’s. A named set is drawn by
 * chance from its name, those that the codebook shows last of all; a quotation that is added later to the book takes the
 * place of one at most.
 */
export function chooseSet<T extends Codable>(quotes: readonly T[], choice: SetChoice, size = 10): T[] {
  if (choice.ids) return choice.ids.flatMap((id) => quotes.filter((quote) => quote.id === id));
  const drawn = quotes
    .map((quote) => ({ quote, rank: chance(`${choice.name}/${quote.id}`) }))
    .sort((a, b) => a.rank - b.rank || (a.quote.id < b.quote.id ? -1 : 1))
    .map(({ quote }) => quote);
  if (choice.name === 'all') return drawn;
  return [
    ...drawn.filter(({ isExample }) => !isExample),
    ...drawn.filter(({ isExample }) => isExample),
  ].slice(0, size);
}

/** A number that looks like chance and is always the same for the same text: FNV-1a, its bits mixed once more. */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
