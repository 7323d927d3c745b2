import type { Fault } from '../../../lib/fault.ts';
import type { Content } from '../../read/content.ts';
import { placeOf } from '../../read/passages.ts';
import { textOf } from '../../read/walk.ts';

/** Headings in MDX are of the second and third level, and over all reading pages no two are alike. */
export function headings(content: Content): Fault[] {
  const all = content.bodies.flatMap(({ kind, file, passages }) =>
    passages.headings.map((node) => ({
      kind,
      text: textOf(node),
      depth: node.depth ?? 0,
      place: placeOf(file, node),
    })),
  );
  const levels = all
    .filter(({ depth }) => depth < 2 || depth > 3)
    .map(({ text, depth, place }): Fault => ({
      id: 'heading-level',
      ...place,
      found: `“${'#'.repeat(depth)} ${text}”`,
      expected: 'a heading of level two or three: the page’s title is level one',
      remedy: 'begin it with ## or ###',
    }));
  const reading = all.filter(({ kind }) => kind === 'reading');
  const first = new Map<string, (typeof reading)[number]>();
  const repeated = reading.flatMap((heading): Fault[] => {
    const { text, place } = heading;
    const before = first.get(text);
    if (!before) {
      first.set(text, heading);
      return [];
    }
    return [
      {
        id: 'repeated-heading',
        ...place,
        found: `“${text}” a second time (first in ${before.place.file}:${before.place.line})`,
        expected: 'headings that are distinct over all reading pages',
        remedy: 'say what this passage says',
      },
    ];
  });
  return [...levels, ...repeated];
}
