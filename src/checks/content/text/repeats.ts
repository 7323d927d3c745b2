import type { Fault } from '../../../lib/fault.ts';
import type { Content } from '../../read/content.ts';
import { placeOf } from '../../read/passages.ts';

/** A table or diagram is on a page once: its parts have ids, which a page can have once. */
export function* repeats(content: Content): Generator<Fault> {
  for (const { file, passages } of content.bodies) {
    const seen = new Set<string>();
    for (const { id, node } of [...passages.tables, ...passages.diagrams]) {
      const tag = `<${node.name} id="${id}">`;
      if (seen.has(tag))
        yield {
          id: 'repeated-element',
          ...placeOf(file, node),
          found: `${tag} a second time`,
          expected: 'it once a page',
          remedy:
            node.name === 'Table' ? 'write <Ref table="…"> for a link to it' : 'take one of the two out',
        };
      seen.add(tag);
    }
  }
}
