import type { Fault } from '../../lib/fault.ts';
import { onceFor } from '../../lib/once.ts';
import type { Place } from '../read/content.ts';
import type { Known } from '../../book/ids/known.ts';
import type { Mention } from '../../book/ids/mentions.ts';
import { targets } from '../../book/ids/targets.ts';
import { didYouMean } from './did-you-mean.ts';

/** The fault of an id that names nothing, or none. @returns at most one, as a list for `flatMap` */
export function unknownId({ id, target, table }: Mention, known: Known, place: Place): Fault[] {
  const ids = known(target, table);
  if (setOf(ids).has(id)) return [];
  // The table itself is unknown, or the paper missing: that is the fault.
  if (table !== undefined && !known('table').includes(table)) return [];
  if (target === 'paragraph' && ids.length === 0) return [];
  const own = target === 'paragraph' ? id.replace(/(-\d+)[a-z]$/, '$1') : id;
  const { what, where } = targets[target];
  const home = table ?? where;
  return [
    {
      id: `unknown-${target}`,
      ...place,
      found: `“${id}”`,
      expected: `${what} of ${home}`,
      remedy:
        own !== id && ids.includes(own)
          ? `write “${own}”: places name the paper’s paragraphs, and letters are for ours`
          : didYouMean(id, ids, allOf(ids, home)),
    },
  ];
}

/** A list is searched once for every mention of every id. */
export const setOf = onceFor((ids: readonly string[]) => new Set(ids));

const allOf = (ids: readonly string[], home: string) =>
  ids.length > 0 && ids.length <= 16
    ? `there are: ${ids.join(', ')}`
    : `correct the id, or add it to ${home}`;
