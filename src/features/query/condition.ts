import type { Facet } from './corpus.ts';
import type { Word } from '../../lib/words/fold.ts';
import type { Place } from './problems.ts';
import type { Slot, TextIndex } from './text/text-index.ts';

/** What an entry must be like, with everything looked up. It has a place where the query says so, none where a choice does. */
export type Condition = (Words | Value | Group | Near) & { place?: Place };

/** Words that follow each other: a phrase, or a single word. */
export interface Words {
  kind: 'words';
  index: TextIndex;
  /** The words as typed, and as they were read: a star matches letters, or alone any word. */
  words: Word[];
  slots: Slot[];
}

/** Any of these values of a facet. */
export interface Value {
  kind: 'value';
  facet: Facet;
  values: number[];
}

export interface Group {
  kind: 'and' | 'or' | 'not';
  parts: Condition[];
}

/**
 * Each part near the next. Two of them are within reach `n` when they do not overlap and at most `n - 1` words are
 * between them, in either order: neighbours are within reach 1. In a chain, `a NEAR/3 b NEAR/5 c`, one and the same `b`
 * must be near both. A part is words of one text, or an either-or group of them.
 */
export interface Near {
  kind: 'near';
  parts: Condition[];
  /** For each part but the first, how far it may be from the part before it. */
  reaches: number[];
}

export function partsOf(condition: Condition): Condition[] {
  return 'parts' in condition ? condition.parts : [];
}

/** The text in which something can be near something else: that of words, or of a group all of whose ways are in one text. */
export function textOf(condition: Condition): TextIndex | undefined {
  if (condition.kind === 'words') return condition.index;
  if (condition.kind !== 'or') return undefined;
  const [text, ...others] = condition.parts.map(textOf);
  return others.every((other) => other === text) ? text : undefined;
}
