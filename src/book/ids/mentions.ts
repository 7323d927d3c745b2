import { type Named, isPartOfTable } from './known.ts';
import { references } from './references.ts';
import type { Target } from './targets.ts';
import { valueAt, valuesAt } from './values-at.ts';

/** Something that has to be there: an id and what it should name. */
export interface Mention {
  id: string;
  target: Target;
  /** The table whose row, column or note it names. */
  table?: string | undefined;
}

/** Every id in an entry’s fields, with where it is in them. */
export function mentions(entry: Named): (Mention & { path: (string | number)[] })[] {
  return Object.entries(references[entry.kind]).flatMap(([pattern, target]) =>
    valuesAt(entry.value, pattern).flatMap(({ path, value }) =>
      typeof value === 'string' ? [{ id: value, target, table: tableOf(entry, target, path), path }] : [],
    ),
  );
}

function tableOf(entry: Named, target: Target, path: (string | number)[]): string | undefined {
  if (!isPartOfTable(target)) return undefined;
  if (entry.kind === 'table') return entry.id;
  const beside = path.map((_, depth) => valueAt(entry.value, [...path.slice(0, depth), 'table']));
  return beside.findLast((table) => typeof table === 'string') ?? '';
}
