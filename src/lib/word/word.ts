import { tag, text, xmlFile } from '../xml.ts';
import { zip } from '../zip.ts';
import type { WordBlock, WordRecord, WordRun } from './block.ts';
import { wordWay } from './way.ts';
import { contentTypes, coreProperties, fonts, numbering, rootRelations, styles } from './parts.ts';

/**
 * A Word document: real headings, lists and links, which a lecturer can change. The same blocks give the same bytes.
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
export function wordDocument(blocks: readonly WordBlock[], record: WordRecord): Uint8Array<ArrayBuffer> {
  const links: string[] = [];
  let lists = 0;
  const body = blocks.map((block) => {
    if (block.kind === 'list') lists += 1;
    return written(block, links, lists);
  });
  const numbered = blocks.filter((block) => block.kind === 'list').map(({ of }) => of);
  return zip(
    new Map([
      ['[Content_Types].xml', contentTypes],
      ['_rels/.rels', rootRelations],
      ['docProps/core.xml', coreProperties(record)],
      ['word/_rels/document.xml.rels', documentRelations(links)],
      ['word/document.xml', xmlFile(tag('w:document', namespaces, tag('w:body', {}, ...body, page)))],
      ['word/fontTable.xml', fonts],
      ['word/numbering.xml', numbering(numbered)],
      ['word/styles.xml', styles(record.language)],
    ]),
  );
}

const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** A4, with margins of 20 mm, in twentieths of a point. */
const page = tag(
  'w:sectPr',
  {},
  tag('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
  tag('w:pgMar', {
    'w:top': 1134,
    'w:right': 1134,
    'w:bottom': 1134,
    'w:left': 1134,
    'w:header': 709,
    'w:footer': 709,
    'w:gutter': 0,
  }),
);

function written(block: WordBlock, links: string[], list: number): string {
  switch (block.kind) {
    case 'paragraph': {
      const begins = block.beginsPage ? tag('w:pageBreakBefore') : '';
      const way = wordWay(block.way);
      return paragraph(
        tag('w:pStyle', { 'w:val': block.style }) + begins + way.paragraph,
        runsOf(block.runs, links, way.run && tag('w:rPr', {}, way.run)),
      );
    }
    case 'list':
      return block.items
        .map((item, index) => {
          const way = wordWay(block.ways?.[index]);
          const number = tag('w:numPr', {}, tag('w:ilvl', { 'w:val': 0 }), tag('w:numId', { 'w:val': list }));
          return paragraph(
            tag('w:pStyle', { 'w:val': 'ListParagraph' }) + number + way.paragraph,
            runsOf(item, links, way.run && tag('w:rPr', {}, way.run)),
          );
        })
        .join('');
    case 'lines':
      return paragraph(tag('w:pStyle', { 'w:val': 'Lines' }), '').repeat(block.count);
  }
}

const paragraph = (properties: string, runs: string) => tag('w:p', {}, tag('w:pPr', {}, properties), runs);

function runsOf(runs: readonly WordRun[], links: string[], plain = ''): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return words(run, plain);
      links.push(run.url);
      const look = tag('w:rPr', {}, tag('w:rStyle', { 'w:val': 'Hyperlink' }));
      return tag('w:hyperlink', { 'r:id': linkId(links.length) }, words(run.text, look));
    })
    .join('');
}

const words = (said: string, look = '') =>
  tag(
    'w:r',
    {},
    look,
    said
      .split(/\r?\n/)
      .map((line) => tag('w:t', { 'xml:space': 'preserve' }, text(line)))
      .join(tag('w:br')),
  );

const linkId = (number: number) => `link${number}`;

function documentRelations(links: readonly string[]): string {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const part = (name: string) =>
    tag('Relationship', { Id: name, Type: `${types}/${name}`, Target: `${name}.xml` });
  return xmlFile(
    tag(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      part('styles'),
      part('fontTable'),
      part('numbering'),
      ...links.map((url, at) =>
        tag('Relationship', {
          Id: linkId(at + 1),
          Type: `${types}/hyperlink`,
          Target: url,
          TargetMode: 'External',
        }),
      ),
    ),
  );
}
