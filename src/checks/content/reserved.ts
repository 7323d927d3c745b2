import type { Fault } from '../../lib/fault.ts';
import { allPageKinds, reservedIds } from '../../site/pages.ts';
import type { Content } from '../read/content.ts';

/** No entry takes the address of one of the site's own pages, which would then silently be lost. */
export function* reserved({ entries }: Content): Generator<Fault> {
  for (const { kind, id, at } of entries) {
    const taken = allPageKinds.filter(({ entry }) => entry === kind).flatMap(reservedIds);
    if (id !== undefined && taken.includes(id))
      yield {
        id: 'reserved-id',
        ...at(['id']),
        found: `a ${kind === 'quote' ? 'quotation' : kind} named “${id}”`,
        expected: 'an id whose address no page of the site has',
        remedy: `${kind === 'lecture' ? 'rename the file' : 'give it another id'}, such as “${id}-1”`,
      };
  }
}
