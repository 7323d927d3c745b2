import type { Fault } from '../../lib/fault.ts';
import { sectionOf } from '../../book/addresses.ts';
import type { Content } from '../read/content.ts';
import { paperOf, valid } from '../read/valid.ts';

/** There is a site and a paper, its paragraphs are named after its sections, and every reference after its own item. */
export function* paperRecord(content: Content): Generator<Fault> {
  for (const { kind, ...said } of needed) {
    if (!content.entries.some((entry) => entry.kind === kind))
      yield {
        ...said,
        file: `${content.shown}/${kind}.yaml`,
        found: 'no such file',
        remedy: 'write it, or point CONTENT_DIR at a folder that has one',
      };
  }
  yield* paragraphNames(content);
  for (const { id, value, at } of valid(content, 'reference')) {
    if (value.csl.id !== id)
      yield {
        id: 'reference-name',
        ...at(['csl', 'id']),
        found: `“${value.csl.id}” as the id of the item`,
        expected: `“${id}”, the id of the entry`,
        remedy: 'write the same id in both places',
      };
  }
}

const needed = [
  { kind: 'site', id: 'missing-site', expected: 'the name of the site, its authors and its edition' },
  { kind: 'paper', id: 'missing-paper', expected: 'the record of the paper that the book is about' },
];

function* paragraphNames(content: Content): Generator<Fault> {
  const paper = paperOf(content);
  const sections = (paper?.value.sections ?? []).map((section) => section.id);
  for (const [index, { id }] of (paper?.value.paragraphs ?? []).entries()) {
    if (paper && !(sections.includes(sectionOf(id)) && /-[1-9]\d*$/.test(id)))
      yield {
        id: 'paragraph-name',
        ...paper.at(['paragraphs', index, 'id']),
        found: `“${id}”`,
        expected: 'the id of a section, a hyphen and the paragraph’s number in it',
        remedy: `begin with one of ${sections.join(', ')}`,
      };
  }
}
