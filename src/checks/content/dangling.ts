import type { Fault } from '../../lib/fault.ts';
import type { Content, Entry } from '../read/content.ts';
import { valueAt, valuesAt } from '../read/walk.ts';
import type { Known } from './known.ts';
import type { Target } from './targets.ts';
import { references } from './references.ts';
import { unknownId } from './resolve.ts';

/** Every id in a field names something that there is. */
export function dangling(content: Content, known: Known): Fault[] {
  return content.entries.flatMap((entry) =>
    Object.entries(references[entry.kind]).flatMap(([pattern, target]) =>
      valuesAt(entry.value, pattern).flatMap(({ path, value }) =>
        typeof value === 'string'
          ? unknownId({ id: value, target, table: tableOf(entry, target, path) }, known, entry.at(path))
          : [],
      ),
    ),
  );
}

function tableOf(entry: Entry, target: Target, path: (string | number)[]): string | undefined {
  if (target !== 'row' && target !== 'column' && target !== 'note') return undefined;
  if (entry.kind === 'table') return entry.id;
  const beside = valueAt(entry.value, [...path.slice(0, -1), 'table']);
  return typeof beside === 'string' ? beside : '';
}
