import type { Fault } from '../../lib/fault.ts';

/** One fault in a part that many pages share (a footer’s link, say) is told once, with the number of pages. */
export function gather(faults: Fault[]): Fault[] {
  const alike = Map.groupBy(faults, ({ id, found, expected }) => [id, found, expected].join('\n'));
  return [...alike.values()].flatMap((group) => {
    const [first, ...others] = group;
    const pages = new Set(others.map((fault) => fault.file).filter((file) => file !== first?.file)).size;
    if (!first || pages < few) return group;
    return [{ ...first, found: `${first.found} (and on ${pages} other pages)` }];
  });
}

/** So many pages are still named each. */
const few = 3;
