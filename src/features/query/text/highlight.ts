import { has } from './bits.ts';
import { type Condition, textOf } from '../condition.ts';
import type { Evaluation } from '../evaluate.ts';
import { wordsOf } from '../../../lib/words/fold.ts';
import { chains } from './occurrences.ts';
import type { Span } from './text-index.ts';

/** Characters of a text to be marked, from the first one’s number up to the one after the last. */
export type Range = readonly [from: number, to: number];

/**
 * What in an entry’s text made it fulfil a condition: in order, none overlapping. Words that an entry must not have mark
 * nothing, nor do ways of an “or” that it does not fulfil, nor places outside the reach of a NEAR.
 */
export function rangesOf(condition: Condition, entry: number, evaluation: Evaluation): Range[] {
  const words = wordsOf(evaluation.corpus.entries[entry]?.text ?? '');
  const ranges: [from: number, to: number][] = [];
  for (const [first, last] of marked(condition, entry, evaluation).sort(([a], [b]) => a - b)) {
    const from = words[first]?.from ?? 0;
    const to = words[last]?.to ?? 0;
    const before = ranges.at(-1);
    if (before && from < before[1]) before[1] = Math.max(to, before[1]);
    else ranges.push([from, to]);
  }
  return ranges;
}

function marked(condition: Condition, entry: number, evaluation: Evaluation): Span[] {
  const { text } = evaluation.corpus;
  if (condition.kind === 'words') return condition.index === text ? text.spans(entry, condition.slots) : [];
  if (condition.kind === 'near')
    return condition.parts.every((part) => textOf(part) === text) ? chains(condition, entry).flat() : [];
  if (condition.kind !== 'and' && condition.kind !== 'or') return [];
  return condition.parts
    .filter((part) => has(evaluation.of(part), entry))
    .flatMap((part) => marked(part, entry, evaluation));
}
