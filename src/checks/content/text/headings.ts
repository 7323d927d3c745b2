import type { Fault } from '../../../lib/fault.ts';
import type { Content, Place } from '../../read/content.ts';
import { placeOf } from '../../read/passages.ts';
import { textOf } from '../../read/walk.ts';

/** Headings in MDX are of the second and third level, and over all reading pages no two are alike. */
export function* headings(content: Content): Generator<Fault> {
  const first = new Map<string, Place>();
  for (const { kind, file, passages } of content.bodies) {
    for (const node of passages.headings) {
      const [text, depth, place] = [textOf(node), node.depth ?? 0, placeOf(file, node)];
      if (depth < 2 || depth > 3)
        yield {
          id: 'heading-level',
          ...place,
          found: `“${'#'.repeat(depth)} ${text}”`,
          expected: 'a heading of level two or three: the page’s title is level one',
          remedy: 'begin it with ## or ###',
        };
      if (kind !== 'reading') continue;
      const before = first.get(text);
      if (before)
        yield {
          id: 'repeated-heading',
          ...place,
          found: `“${text}” a second time (first in ${before.file}:${before.line})`,
          expected: 'headings that are distinct over all reading pages',
          remedy: 'say what this passage says',
        };
      else first.set(text, place);
    }
  }
}
