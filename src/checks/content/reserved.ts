import type { Fault } from '../../lib/fault.ts';
import { allPageKinds, reservedIds } from '../../site/pages.ts';
import type { Content } from '../read/content.ts';
import type { Kind } from '../../book/kinds.ts';

/** No entry takes the address of one of the site's own pages, which would then silently be lost. */
export function reserved({ entries }: Content): Fault[] {
  return entries.flatMap(({ kind, id, at }): Fault[] => {
    const taken = id !== undefined && takenBy(kind).includes(id);
    if (!taken) return [];
    const named = kind === 'lecture' ? 'rename the file' : 'give it another id';
    return [
      {
        id: 'reserved-id',
        ...at(['id']),
        found: `a ${kind === 'quote' ? 'quotation' : kind} named “${id}”`,
        expected: 'an id at whose address no page of the site stands',
        remedy: `${named}, such as “${id}-1”`,
      },
    ];
  });
}

const takenBy = (content: Kind): readonly string[] =>
  allPageKinds.filter(({ entry }) => entry === content).flatMap(reservedIds);
