import type { Fault } from '../../lib/fault.ts';
import { sectionOf } from '../../book/addresses.ts';
import type { Content } from '../read/content.ts';
import { paperOf, valid } from '../read/valid.ts';

/** There is a site and a paper, its paragraphs are named after its sections, and every reference after its own item. */
export function paperRecord(content: Content): Fault[] {
  return [
    ...isThere(content, 'site'),
    ...isThere(content, 'paper'),
    ...paragraphNames(content),
    ...referenceNames(content),
  ];
}

const needed = {
  site: { id: 'missing-site', expected: 'the name of the site, its authors and its edition' },
  paper: { id: 'missing-paper', expected: 'the record of the paper that the book is about' },
};

function isThere(content: Content, kind: keyof typeof needed): Fault[] {
  if (content.entries.some((entry) => entry.kind === kind)) return [];
  return [
    {
      ...needed[kind],
      file: `${content.shown}/${kind}.yaml`,
      found: 'no such file',
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
