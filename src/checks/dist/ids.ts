import type { Fault } from '../../lib/fault.ts';
import { type Site, placeOf } from './pages.ts';

/** No page has an id twice. */
export function* ids({ pages }: Site): Generator<Fault> {
  for (const page of pages) {
    const seen = new Set<string>();
    for (const element of page.elements) {
      const id = element.attributes['id'];
      if (id === undefined) continue;
      if (seen.has(id))
        yield {
          id: 'repeated-id',
          ...placeOf(page, element),
          found: `a second element with the id “${id}”, a <${element.name}>`,
          expected: 'ids that a page has once',
          remedy: 'give one of the two another id, or show the thing once',
        };
      seen.add(id);
    }
  }
}
