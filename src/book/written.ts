import type { Kind, Of, kinds } from './kinds.ts';
import type { Drawing } from './schema/drawing.ts';

/** The valid entries of a content folder by kind, in the order of files and of lists. */
export type Written = { [K in Kind]: K extends 'diagram' ? Drawing[] : Entry<K>[] };

/** An entry as the Book has it: named after its file where it has no id of its own, with its text where that is kept. */
type Entry<K extends Kind> = Of<K> &
  ((typeof kinds)[K]['holds'] extends 'named entry' ? { id: string } : unknown) &
  ((typeof kinds)[K] extends { body: true } ? { body: string } : unknown);
