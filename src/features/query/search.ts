import { bind } from './bind.ts';
import { has } from './text/bits.ts';
import { asked, chosenOf, modeOf } from './choices.ts';
import type { Condition } from './condition.ts';
import type { Corpus, Entry } from './corpus.ts';
import { Evaluation } from './evaluate.ts';
import { explain, type Part } from './explain.ts';
import { countFacets, type FacetCounts } from './facets.ts';
import { type Range, rangesOf } from './text/highlight.ts';
import { parse } from './parse.ts';
import { type Problem, Problems } from './problems.ts';
import { sorted } from './sort.ts';
import { plainState, type State } from './state.ts';
import { type UnknownChoice, unknownChoices } from './unknown-choices.ts';

/** What a search finds, and why. */
export interface Found {
  results: Result[];
  facets: FacetCounts[];
  /** Every condition of the query and of the choices; an entry is found when it fulfils them all. */
  explanation: Part[];
  /** What was not understood: in the query, in the order of their places; then in the choices. */
  problems: (Problem | UnknownChoice)[];
}

export interface Result {
  entry: Entry;
  /** What to mark in the entry’s text, worked out when it is first read. */
  readonly ranges: Range[];
}

/** Searches a corpus: everything that a page of results shows comes from this one call. */
export function search(corpus: Corpus, asking: Partial<State>): Found {
  const state = { ...plainState, ...asking };
  const problems = new Problems(state.q);
  const tree = parse(state.q, problems);
  const query = tree && bind(tree, corpus, problems);
  const choices = corpus.facets.map((facet) => {
    const choice = state.choices[facet.id];
    return asked(facet, chosenOf(facet, choice), modeOf(choice));
  });
  const conditions = query?.kind === 'and' ? query.parts : query ? [query] : [];
  const whole: Condition = {
    kind: 'and',
    parts: [...conditions, ...choices].filter((part) => part !== undefined),
  };
  const evaluation = new Evaluation(corpus);
  const found = evaluation.of(whole);
  return {
    results: sorted(corpus, state.sort)
      .filter((at) => has(found, at))
      .flatMap((at) => result(whole, at, evaluation)),
    facets: countFacets(query ? evaluation.of(query) : corpus.all, choices, state.choices, evaluation),
    explanation: [
      ...conditions.map((part) => explain(part, whole, evaluation)),
      ...choices.flatMap((part, at) =>
        part ? [{ ...explain(part, whole, evaluation), facet: corpus.facets[at]?.id }] : [],
      ),
    ],
    problems: [...problems.list.sort((a, b) => a.from - b.from), ...unknownChoices(state, corpus.facets)],
  };
}

function result(whole: Condition, at: number, evaluation: Evaluation): Result[] {
  const entry = evaluation.corpus.entries[at];
  return entry
    ? [
        {
          entry,
          get ranges() {
            return rangesOf(whole, at, evaluation);
          },
        },
      ]
    : [];
}
