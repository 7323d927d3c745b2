import type { Mark } from '../domain/marking.ts';
import { choices } from './self-check-choices.ts';
import { matching } from './self-check-matching.ts';
import { ordering } from './self-check-ordering.ts';
import { figure } from './self-check-figure.ts';
import type { Asked } from './self-check-read.ts';

/** What a question is attempted with. */
export interface Fields {
  /** What stands in the place of the question’s choices. */
  place: HTMLElement;
  /** Reads the attempt and marks it. */
  mark: () => Mark;
  /** Says beside each field what it is worth; takes that away again where there is no mark. */
  show: (mark?: Mark) => void;
  /** Begins anew. */
  clear: () => void;
  /** Where a new attempt begins. */
  first: () => HTMLElement | undefined;
}

/** Makes the fields of a question from its text; none for a type that its reader marks. */
export function fieldsOf(asked: Asked): Fields | undefined {
  switch (asked.type) {
    case 'single':
    case 'multiple':
      return choices(asked);
    case 'matching':
      return matching(asked);
    case 'ordering':
      return ordering(asked);
    case 'numeric':
      return figure(asked);
    default:
      return undefined;
  }
}
