import { type Bits, both, count } from './text/bits.ts';
import { asked, type Choice, type Choices, chosenOf, type Mode, modeOf } from './choices.ts';
import type { Condition } from './condition.ts';
import type { Corpus, Facet } from './corpus.ts';
import type { Evaluation } from './evaluate.ts';

/** A facet with what each of its values would find, with all other words and choices in force. */
export interface FacetCounts {
  facet: Facet;
  mode: Mode;
  /** How many would be found if the chosen values went together in each of these ways. */
  modes: Record<Mode, number>;
  values: ValueCounts[];
}

export interface ValueCounts {
  id: string;
  name: string;
  chosen: boolean;
  /**
   * Entries that have this value: for `any` among all that everything else finds, for `all` among those that have the
   * other chosen values too, for `none` among those that have none of the other chosen values, which is how many this one
   * takes away.
   */
  count: number;
  /** How many would be found after choosing this value, or after giving it up if it is chosen. */
  then: number;
}

/** Counts every facet, given the entries that the query finds and each facet’s condition, undefined where nothing is chosen. */
export function countFacets(
  found: Bits,
  conditions: readonly (Condition | undefined)[],
  choices: Choices,
  evaluation: Evaluation,
): FacetCounts[] {
  return evaluation.corpus.facets.map((facet, at) => {
    const others = conditions.flatMap((condition, other) => (condition && other !== at ? [condition] : []));
    const base = others.reduce((bits, other) => both(bits, evaluation.of(other)), found);
    return countFacet(facet, choices[facet.id], base, evaluation);
  });
}

/** How many entries have each value of each facet, where nothing is searched for. */
type Tally = number[][];

/** Counts a whole corpus once, for those who have only a part of it. */
export function tally(corpus: Corpus): Tally {
  return corpus.facets.map((facet) =>
    facet.values.map((_, value) => count(corpus.withValues(facet, [value]))),
  );
}

/** What `countFacets` gives for an empty query, from a tally of the number of entries. */
export function tallied(facets: readonly Facet[], size: number, counts: Tally): FacetCounts[] {
  return facets.map((facet, at) => ({
    facet,
    mode: 'any',
    modes: { any: size, all: size, none: size },
    values: facet.values.map(({ id, name }, value) => {
      const having = counts[at]?.[value] ?? 0;
      return { id, name, chosen: false, count: having, then: having };
    }),
  }));
}

function countFacet(
  facet: Facet,
  choice: Choice | undefined,
  base: Bits,
  evaluation: Evaluation,
): FacetCounts {
  const chosen = chosenOf(facet, choice);
  const mode = modeOf(choice);
  const having = (value: number) => evaluation.corpus.withValues(facet, [value]);
  const left = (values: number[], way: Mode) => {
    const condition = asked(facet, values, way);
    return condition ? both(base, evaluation.of(condition)) : base;
  };
  return {
    facet,
    mode,
    modes: {
      any: count(left(chosen, 'any')),
      all: count(left(chosen, 'all')),
      none: count(left(chosen, 'none')),
    },
    values: facet.values.map(({ id, name }, value) => {
      const others = chosen.filter((other) => other !== value);
      const isChosen = others.length < chosen.length;
      return {
        id,
        name,
        chosen: isChosen,
        count: count(mode === 'any' ? base : left(others, mode), having(value)),
        then: count(left(isChosen ? others : [...others, value], mode)),
      };
    }),
  };
}
