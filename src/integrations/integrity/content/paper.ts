import type { Fault } from '../../../schema/fault.ts';
import { sectionOf } from '../../../domain/addresses.ts';
import type { Content } from '../read/content.ts';
import { paperOf, valid } from '../read/valid.ts';

/** There is a paper, its paragraphs are named after its sections, and every reference after its own item. */
export function paperRecord(content: Content): Fault[] {
  return [...paperIsThere(content), ...paragraphNames(content), ...referenceNames(content)];
}

function paperIsThere(content: Content): Fault[] {
  if (content.entries.some((entry) => entry.kind === 'paper')) return [];
  return [
    {
      id: 'missing-paper',
      file: `${content.shown}/paper.yaml`,
      found: 'no such file',
      expected: 'the record of the paper that the book is about',
      remedy: 'write it, or point CONTENT_DIR at a folder that has one',
    },
  ];
}

function paragraphNames(content: Content): Fault[] {
  const paper = paperOf(content);
  if (!paper) return [];
  const sections = new Set(paper.value.sections.map((section) => section.id));
  return paper.value.paragraphs.flatMap(({ id }, index) => {
    if (sections.has(sectionOf(id)) && /-[1-9]\d*$/.test(id)) return [];
    return [
      {
        id: 'paragraph-name',
        ...paper.at(['paragraphs', index, 'id']),
        found: `“${id}”`,
        expected: 'the id of a section, a hyphen and the paragraph’s number in it',
        remedy: `begin with one of ${[...sections].join(', ')}`,
      },
    ];
  });
}

function referenceNames(content: Content): Fault[] {
  return valid(content, 'reference').flatMap(({ id, value, at }) =>
    value.csl.id === id
      ? []
      : [
          {
            id: 'reference-name',
            ...at(['csl', 'id']),
            found: `“${value.csl.id}” as the id of the item`,
            expected: `“${id}”, the id of the entry`,
            remedy: 'write the same id in both places',
          },
        ],
  );
}
