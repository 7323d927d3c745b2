import { addresses } from '../book/addresses.ts';
import { type PageKind, dependent, optional } from './page-kind.ts';

/** The kinds of page about editions, a part of the registry in page-kinds.ts. */
export const editionKinds = {
  changes: { ...optional, address: addresses.changes, label: 'What changed' },
  changed: { ...dependent, address: addresses.changed(':edition', ':id'), label: 'Changed pieces' },
  edition: { ...dependent, address: addresses.edition(':id'), label: 'An edition' },
} as const satisfies Record<string, PageKind>;
