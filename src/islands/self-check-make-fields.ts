import { choices } from './self-check-choices.ts';
import type { Fields } from './self-check-fields.ts';
import { figure } from './self-check-figure.ts';
import { matching } from './self-check-matching.ts';
import { ordering } from './self-check-ordering.ts';
import type { Asked } from './self-check-read.ts';

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
