import type { Fault } from '../../lib/fault.ts';
import { type Site, placeOf } from './pages.ts';

/** No page has an id twice. */
export function ids({ pages }: Site): Fault[] {
  return pages.flatMap((page) => {
    const seen = new Set<string>();
    return page.elements.flatMap((element): Fault[] => {
      const id = element.attributes['id'];
      if (id === undefined || !seen.has(id)) {
        if (id !== undefined) seen.add(id);
        return [];
      }
      return [
        {
          id: 'repeated-id',
          ...placeOf(page, element),
          found: `a second element with the id “${id}”, a <${element.name}>`,
          expected: 'ids that a page has once',
          remedy: 'give one of the two another id, or show the thing once',
        },
      ];
    });
  });
}
