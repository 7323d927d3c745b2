import type { Place } from './problems.ts';
import type { Word } from '../../lib/words/fold.ts';

/** A query as its grammar reads it, before anything is looked up. */
export type Tree = Place & (Nothing | Term | Group | Chain);

/** What was left out; it holds a place, so that an operator beside it does not look as if it had nothing there. */
interface Nothing {
  kind: 'nothing';
}

/** Words that follow each other, or as the value of a field its name. */
export interface Term {
  kind: 'term';
  field: Field | undefined;
  /** With their places in the query. */
  words: Word[];
}

export interface Field extends Place {
  name: string;
}

interface Group {
  kind: 'and' | 'or' | 'not';
  parts: Tree[];
}

/** Parts joined by NEAR, with one reach fewer. */
interface Chain {
  kind: 'near';
  parts: Tree[];
  reaches: number[];
}

/** Several parts as one; a single part is returned as it is; no parts, or only parts that were left out, make nothing. */
export function joined(kind: 'and' | 'or', parts: Tree[]): Tree | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || first === last) return first;
  const place = { from: first.from, to: last.to };
  return parts.every((part) => part.kind === 'nothing')
    ? { kind: 'nothing', ...place }
    : { kind, parts, ...place };
}
