import { filterNames, type FilterName } from '../guide.ts';

/** How well a record answers one part of a query. */
export interface Match {
  id: string;
  score: number;
  /** Places of the words found in the record’s text. */
  words: readonly number[];
}

/** The values that a reader has ticked in each filter. */
export type Chosen = Readonly<Record<FilterName, ReadonlySet<string>>>;
/** Which records have a filter’s value. */
export type Members = (name: FilterName, value: string) => ReadonlySet<string>;
export type Counts = Record<FilterName, Map<string, number>>;

/**
 * The records that hold what was asked for, and how well: 2 where one is the best answer to every part, 1 where it just
 * holds every part. A part counts the more the fewer records hold it; less than a part of the whole is left out.
 * @param answers the records that hold each part
 * @param count of all records
 */
export function heldParts(answers: readonly (readonly Match[])[], count: number): Match[] {
  const weights = answers.map((matches) => rarity(matches.length, count));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const held = new Map<string, Match>();
  const last = new Map<string, readonly number[]>();
  answers.forEach((matches, part) => {
    const best = Math.max(...matches.map(({ score }) => score), Number.MIN_VALUE);
    for (const { id, score, words } of matches) {
      const share = ((weights[part] ?? 0) / whole) * (1 + score / best);
      const before = held.get(id);
      const close =
        before && areNear(last.get(id) ?? [], words) ? nearWorth * ((weights[part] ?? 0) / whole) : 0;
      last.set(id, words);
      held.set(id, {
        id,
        score: share + close + (before?.score ?? 0),
        words: [...(before?.words ?? []), ...words],
      });
    }
  });
  return [...held.values()];
}

/** What parts count more for that are near each other as they were typed. */
const nearWorth = 0.4;

const areNear = (some: readonly number[], others: readonly number[]) =>
  some.some((place) => others.some((other) => Math.abs(other - place) <= 4));

/** Inverse document frequency: how much a word tells, by the number of records that hold it. */
export const rarity = (records: number, all: number): number => Math.log(1 + all / (1 + records));

/** The ids that all answers hold. */
export function heldByAll(answers: readonly (readonly Match[])[]): Set<string> {
  const [first = [], ...others] = answers.map((matches) => matches.map(({ id }) => id));
  const sets = others.map((ids) => new Set(ids));
  return new Set(first.filter((id) => sets.every((set) => set.has(id))));
}

/** Either of two answers; a record that both hold is once. */
export function eitherPart(a: readonly Match[], b: readonly Match[]): Match[] {
  const found = byId(a);
  for (const match of b) {
    const other = found.get(match.id);
    found.set(
      match.id,
      other
        ? { ...match, words: [...other.words, ...match.words], score: Math.max(match.score, other.score) }
        : match,
    );
  }
  return [...found.values()];
}

/**
 * Narrows results and counts what each filter's values would leave: within one filter values add up, filters together
 * narrow. A filter’s own counts leave its own ticks aside, for a further tick would add to them. Pagefind’s own counts
 * do not know that, and are wrong while a phrase is quoted (its issue 556).
 */
export function narrow(
  matches: readonly Match[],
  chosen: Chosen,
  values: Readonly<Record<FilterName, readonly string[]>>,
  members: Members,
): { shown: Match[]; counts: Counts } {
  const passes = (match: Match, name: FilterName) =>
    chosen[name].size === 0 || [...chosen[name]].some((value) => members(name, value).has(match.id));
  const counts = {} as Counts;
  for (const name of filterNames) {
    const others = filterNames.filter((other) => other !== name);
    const left = matches.filter((match) => others.every((other) => passes(match, other)));
    counts[name] = new Map(
      values[name].map((value) => [value, left.filter(({ id }) => members(name, value).has(id)).length]),
    );
  }
  return { shown: matches.filter((match) => filterNames.every((name) => passes(match, name))), counts };
}

/** No filter ticked. */
export function nothingChosen(): Record<FilterName, Set<string>> {
  return { kind: new Set(), section: new Set(), theme: new Set(), speaker: new Set(), side: new Set() };
}

const byId = (matches: readonly Match[]) => new Map(matches.map((match) => [match.id, match]));
