import type { Content } from '../read/content.ts';
import { passagesOf, slidesOf } from '../read/passages.ts';
import { valuesAt } from '../read/walk.ts';
import type { Target } from './targets.ts';

/** The ids there are of a target; those of rows, columns and notes only within a table. */
export type Known = (target: Target, table?: string) => readonly string[];

/** Gathers every id of a content folder once, entries with faults included, so that one fault does not bring others. */
export function knownIds(content: Content): Known {
  const ids = new Map<string, string[]>();
  const add = (key: string, found: unknown[]) =>
    ids.set(key, [...(ids.get(key) ?? []), ...found.filter((id) => typeof id === 'string')]);
  for (const { kind, id, value } of content.entries) {
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
  add(
    'passage',
    passagesOf(content).map((passage) => passage.id),
  );
  add(
    'slide',
    slidesOf(content).map((slide) => slide.id),
  );
  return (target, table) => ids.get(target in partsOfTables ? `${target} of ${table}` : target) ?? [];
}

const partsOfTables = { row: 'rows', column: 'columns', note: 'notes' };

const idsIn = (value: unknown, list: string) => valuesAt(value, `${list}.*.id`).map((step) => step.value);
