import type { Fault } from '../../../lib/fault.ts';
import type { Content } from '../../read/content.ts';
import { placeOf } from '../../read/passages.ts';

/** A table or diagram stands on a page once: its parts have ids, which a page can have once. */
export function repeats(content: Content): Fault[] {
  return content.bodies.flatMap(({ file, passages }) => {
    const seen = new Set<string>();
    return [...passages.tables, ...passages.diagrams].flatMap(({ id, node }): Fault[] => {
      const tag = `<${node.name} id="${id}">`;
      if (!seen.has(tag)) {
        seen.add(tag);
        return [];
      }
      return [
        {
          id: 'repeated-element',
          ...placeOf(file, node),
          found: `${tag} a second time`,
          expected: 'it once a page',
          remedy:
            node.name === 'Table' ? 'write <Ref table="…"> for a link to it' : 'take one of the two out',
        },
      ];
    });
  });
}
