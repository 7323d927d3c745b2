import { choices } from './choices.client.ts';
import type { Fields } from './fields.client.ts';
import { figure } from './figure.client.ts';
import { matching } from './matching.client.ts';
import { ordering } from './ordering.client.ts';
import type { Asked } from './read.client.ts';

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
