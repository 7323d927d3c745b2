import { count } from './text/bits.ts';
import { type Condition, partsOf } from './condition.ts';
import type { Evaluation } from './evaluate.ts';
import type { Place } from './problems.ts';
import { say } from './say.ts';

/** How one condition was read and what it does. */
export interface Part {
  /** In plain words. */
  says: string;
  /** How many entries fulfil it by itself. */
  matches: number;
  /** How many would be found without it; left out inside a NEAR, whose parts cannot be separated. */
  without?: number;
  /** Where the query asks for it; left out for a choice. */
  place?: Place;
  /** The facet that it is a choice of; left out for what the query asks. */
  facet?: string;
  /** The conditions it is made of. */
  parts: Part[];
}

/** Explains one condition of a whole. */
export function explain(condition: Condition, whole: Condition, evaluation: Evaluation): Part {
  return part(
    condition,
    (each) => count(evaluation.without(each, whole) ?? evaluation.corpus.all),
    evaluation,
  );
}

function part(
  condition: Condition,
  without: (part: Condition) => number | undefined,
  evaluation: Evaluation,
): Part {
  const inside = condition.kind === 'near' ? () => undefined : without;
  const found = without(condition);
  return {
    says: say(condition),
    matches: count(evaluation.of(condition)),
    ...(found !== undefined && { without: found }),
    ...(condition.place && { place: condition.place }),
    parts: stepsOf(condition).map((each) => part(each, inside, evaluation)),
  };
}

/** The parts worth a line of their own: “without the word …” says all there is to say. */
function stepsOf(condition: Condition): Condition[] {
  const parts = partsOf(condition);
  return condition.kind === 'not' ? parts.filter((each) => partsOf(each).length > 0) : parts;
}
