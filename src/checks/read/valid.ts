import type { Content, PlaceOf } from './content.ts';
import { type Kind, type Of, kinds } from '../../book/kinds.ts';

/** An entry that fits its schema. */
export interface Valid<K extends Kind> {
  id: string;
  value: Of<K>;
  at: PlaceOf;
}

/** The entries of a kind that fit their schema. Those that do not have faults of their own (`fields.ts`). */
export function valid<K extends Kind>(content: Content, kind: K): Valid<K>[] {
  return content.entries.flatMap((entry) => {
    if (entry.kind !== kind || entry.id === undefined) return [];
    const parsed = kinds[kind].schema.safeParse(entry.value);
    return parsed.success ? [{ id: entry.id, value: parsed.data as Of<K>, at: entry.at }] : [];
  });
}

/** The paper, where there is one that fits its schema. */
export const paperOf = (content: Content) => valid(content, 'paper')[0];
