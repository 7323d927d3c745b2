import type { Fault } from '../../../lib/fault.ts';
import type { Content } from '../../read/content.ts';
import { placeOf } from '../../read/passages.ts';
import { paperOf, valid } from '../../read/valid.ts';

/**
 * What happened after the paper has a source: where a text names a year later than the paper’s own, the statement
 * is in facts/ and the text names it. Pages about this companion speak of its own days and are left out.
 */
export function* sourced(content: Content): Generator<Fault> {
  const printed = paperOf(content)?.value.csl.issued?.['date-parts'][0]?.[0];
  if (printed === undefined) return;
  for (const { kind, file, passages } of content.bodies) {
    for (const { node } of kind === 'page' ? [] : passages.nodes) {
      const years = node.type === 'text' ? (node.value?.match(yearWord) ?? []) : [];
      const year = years.find((found) => Number(found) > printed);
      if (year !== undefined)
        yield {
          id: 'unsourced-year',
          ...placeOf(file, node),
          found: `“${year}” in a text about a paper of ${printed}`,
          expected: 'what came after the paper in facts/, with its sources',
          remedy: 'move the statement to facts/ and write <Fact id="…" /> in its place',
        };
    }
  }
  const named = new Set(valid(content, 'fact').flatMap(({ value }) => value.sources));
  for (const { id, at } of valid(content, 'source').filter((source) => !named.has(source.id)))
    yield {
      id: 'unused-source',
      ...at(['id']),
      found: `“${id}”, which no fact names`,
      expected: 'a fact that rests on it',
      remedy: 'name it in a fact’s sources, or take it out',
    };
}

/** A year of four figures that is no part of a longer number and no page or paragraph range. */
const yearWord = /(?<![\d–-])(?:1[5-9]|20)\d\d(?![\d])/g;
