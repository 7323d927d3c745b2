import type { Kind } from '../kinds.ts';
import type { Target } from './targets.ts';
import { valuesAt } from './values-at.ts';

/** The ids there are of a target; those of rows, columns and notes only within a table. */
export type Known = (target: Target, table?: string) => readonly string[];

/** What is written of one thing. Before it is checked it may lack its id, and its fields may be anything. */
export interface Named {
  kind: Kind;
  id: string | undefined;
  value: unknown;
}

/**
 * Gathers every id of a Book once, entries with faults included, so that one fault does not bring others.
 * @param passages the ids of our own paragraphs
 * @param slides the ids of slides
 */
export function knownIds(
  entries: readonly Named[],
  passages: readonly string[],
  slides: readonly string[],
): Known {
  const ids = new Map<string, string[]>();
  const add = (key: string, found: readonly unknown[]) => {
    const list = ids.get(key) ?? [];
    list.push(...found.filter((id) => typeof id === 'string'));
    ids.set(key, list);
  };
  for (const { kind, id, value } of entries) {
    add(kind, [id]);
    if (kind === 'table') {
      for (const [part, list] of Object.entries(partsOfTables)) add(`${part} of ${id}`, idsIn(value, list));
    }
    if (kind === 'site') {
      add('side', idsIn(value, 'sides'));
      add('kind', idsIn(value, 'kinds'));
    }
    if (kind === 'paper') {
      add('paragraph', idsIn(value, 'paragraphs'));
      add('section', idsIn(value, 'sections'));
    }
  }
  add('passage', passages);
  add('slide', slides);
  return (target, table) => ids.get(isPartOfTable(target) ? `${target} of ${table}` : target) ?? [];
}

/** Whether an id names something only together with its table. */
export const isPartOfTable = (target: Target): target is keyof typeof partsOfTables =>
  target in partsOfTables;

const partsOfTables = { row: 'rows', column: 'columns', note: 'notes' };

const idsIn = (value: unknown, list: string) => valuesAt(value, `${list}.*.id`).map((step) => step.value);
