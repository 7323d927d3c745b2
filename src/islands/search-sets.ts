import { filterNames, type FilterName } from '../domain/search-guide.ts';

/** How well a record answers one part of a query. */
export interface Match {
  id: string;
  score: number;
  /** Places of the words found in the record’s text. */
  words: readonly number[];
  /** Whether it was found in what is the record’s own, and not only in a heading that it shares. */
  own: boolean;
  /** Whether its title holds it, or the name of a work. */
  titled: boolean;
}

/** The values that a reader has ticked in each filter. */
export type Chosen = Readonly<Record<FilterName, ReadonlySet<string>>>;
/** Which records have a filter’s value. */
export type Members = (name: FilterName, value: string) => ReadonlySet<string>;
export type Counts = Record<FilterName, Map<string, number>>;

/** The records that answer every part, the best first. */
export function everyPart(answers: readonly (readonly Match[])[]): Match[] {
  const [first = new Map<string, Match>(), ...others] = answers.map(byId);
  return [...first.values()]
    .flatMap((match) => {
      const here = [match, ...others.flatMap((answer) => answer.get(match.id) ?? [])];
      if (here.length < answers.length) return [];
      const whole = here.reduce(added);
      return whole.own ? [{ ...whole, score: whole.score * asOne(here) }] : [];
    })
    .sort((a, b) => b.score - a.score);
}

/** How much better a record answers a query as one than as single parts: twice as well if its title holds all of them. */
export function asOne(parts: readonly Match[]): number {
  return parts.length > 1 && parts.every(({ titled }) => titled) ? 2 : 1;
}

/** Either of two answers; a record that both hold stands once. */
export function eitherPart(a: readonly Match[], b: readonly Match[]): Match[] {
  const found = byId(a);
  for (const match of b) {
    const other = found.get(match.id);
    found.set(
      match.id,
      other ? { ...added(match, other), score: Math.max(match.score, other.score) } : match,
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

const added = (a: Match, b: Match): Match => ({
  id: a.id,
  score: a.score + b.score,
  words: [...new Set([...a.words, ...b.words])],
  own: a.own || b.own,
  titled: a.titled && b.titled,
});
