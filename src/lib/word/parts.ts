import { tag, text, xmlFile } from '../xml.ts';
import type { WordBlock, WordRecord } from './block.ts';

/* The parts of a Word document that are the same, or nearly so, in each. */

const w = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const override = (PartName: string, ContentType: string) => tag('Override', { PartName, ContentType });

/** What kind each part is of. */
export const contentTypes = xmlFile(
  tag(
    'Types',
    { xmlns: `${packages}/content-types` },
    tag('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/word/document.xml', `${word}.document.main+xml`),
    override('/word/styles.xml', `${word}.styles+xml`),
    override('/word/fontTable.xml', `${word}.fontTable+xml`),
    override('/word/numbering.xml', `${word}.numbering+xml`),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ),
);

/** Where a reader of the package begins. */
export const rootRelations = xmlFile(
  tag(
    'Relationships',
    { xmlns: `${packages}/relationships` },
    tag('Relationship', {
      Id: 'document',
      Type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
      Target: 'word/document.xml',
    }),
    tag('Relationship', {
      Id: 'core',
      Type: `${packages}/relationships/metadata/core-properties`,
      Target: 'docProps/core.xml',
    }),
  ),
);

/** What the document says of itself. */
export function coreProperties({ title, author, language, day }: WordRecord): string {
  const when = (name: string) =>
    day === undefined
      ? ''
      : tag(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${text(day)}T00:00:00Z`);
  return xmlFile(
    tag(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packages}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      tag('dc:title', {}, text(title)),
      author === undefined ? '' : tag('dc:creator', {}, text(author)),
      language === undefined ? '' : tag('dc:language', {}, text(language)),
      when('created'),
      when('modified'),
    ),
  );
}

type ListKind = Extract<WordBlock, { kind: 'list' }>['of'];

const signs: Record<ListKind, [format: string, sign: string]> = {
  bullets: ['bullet', '•'],
  numbers: ['decimal', '%1.'],
  boxes: ['bullet', '☐'],
};

/** The lists, in their order; each begins its own count. */
export function numbering(lists: readonly ListKind[]): string {
  const kinds = Object.keys(signs) as ListKind[];
  const abstract = kinds.map((kind, id) => {
    const [format, sign] = signs[kind];
    return tag(
      'w:abstractNum',
      { 'w:abstractNumId': id },
      tag('w:multiLevelType', { 'w:val': 'singleLevel' }),
      tag(
        'w:lvl',
        { 'w:ilvl': 0 },
        tag('w:start', { 'w:val': 1 }),
        tag('w:numFmt', { 'w:val': format }),
        tag('w:lvlText', { 'w:val': sign }),
        tag('w:lvlJc', { 'w:val': 'left' }),
        tag('w:pPr', {}, tag('w:ind', { 'w:left': 454, 'w:hanging': 454 })),
      ),
    );
  });
  const numbers = lists.map((kind, index) =>
    tag(
      'w:num',
      { 'w:numId': index + 1 },
      tag('w:abstractNumId', { 'w:val': kinds.indexOf(kind) }),
      tag('w:lvlOverride', { 'w:ilvl': 0 }, tag('w:startOverride', { 'w:val': 1 })),
    ),
  );
  return xmlFile(tag('w:numbering', w, ...abstract, ...numbers));
}

/** The site’s typeface, and its substitute on a machine that lacks it. */
const face = 'Source Serif 4';
export const fonts = xmlFile(
  tag(
    'w:fonts',
    w,
    tag(
      'w:font',
      { 'w:name': face },
      tag('w:altName', { 'w:val': 'Georgia' }),
      tag('w:family', { 'w:val': 'roman' }),
      tag('w:pitch', { 'w:val': 'variable' }),
    ),
  ),
);

/** How paragraphs look. */
export function styles(language?: string): string {
  return xmlFile(
    tag(
      'w:styles',
      w,
      tag(
        'w:docDefaults',
        {},
        tag(
          'w:rPrDefault',
          {},
          tag(
            'w:rPr',
            {},
            tag('w:rFonts', { 'w:ascii': face, 'w:hAnsi': face, 'w:cs': 'Georgia', 'w:eastAsia': 'Georgia' }),
            tag('w:sz', { 'w:val': 22 }),
            language === undefined ? '' : tag('w:lang', { 'w:val': language }),
          ),
        ),
      ),
      style('Normal', 'Normal', spaced(0, 120)),
      style('Title', 'Title', spaced(0, 60), bold(36)),
      style('Subtitle', 'Subtitle', spaced(0, 200), size(20)),
      style('Heading1', 'heading 1', `${tag('w:keepNext')}${spaced(280, 80)}${outline(0)}`, bold(26)),
      style('Heading2', 'heading 2', `${tag('w:keepNext')}${spaced(160, 40)}${outline(1)}`, bold(22)),
      style('Quote', 'Quote', spaced(60, 100) + tag('w:ind', { 'w:left': 454 })),
      style('Caption', 'caption', spaced(0, 80), size(18)),
      style('ListParagraph', 'List Paragraph', spaced(0, 40)),
      style(
        'Lines',
        'Lines to write on',
        tag(
          'w:pBdr',
          {},
          tag('w:bottom', { 'w:val': 'dotted', 'w:sz': 4, 'w:space': 1, 'w:color': '777777' }),
          // Between lines as well: Word draws one border round paragraphs that have the same.
          tag('w:between', { 'w:val': 'dotted', 'w:sz': 4, 'w:space': 1, 'w:color': '777777' }),
        ) + spaced(240, 0),
      ),
      tag(
        'w:style',
        { 'w:type': 'character', 'w:styleId': 'Hyperlink' },
        tag('w:name', { 'w:val': 'Hyperlink' }),
        tag('w:rPr', {}, tag('w:color', { 'w:val': '0B5A79' }), tag('w:u', { 'w:val': 'single' })),
      ),
    ),
  );
}

const style = (id: string, name: string, paragraph: string, run = '') =>
  tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id, ...(id === 'Normal' && { 'w:default': '1' }) },
    tag('w:name', { 'w:val': name }),
    id === 'Normal' ? '' : tag('w:basedOn', { 'w:val': 'Normal' }),
    tag('w:pPr', {}, paragraph),
    run && tag('w:rPr', {}, run),
  );

const spaced = (before: number, after: number) => tag('w:spacing', { 'w:before': before, 'w:after': after });
const outline = (level: number) => tag('w:outlineLvl', { 'w:val': level });
const size = (halfPoints: number) => tag('w:sz', { 'w:val': halfPoints });
const bold = (halfPoints: number) => `${tag('w:b')}${size(halfPoints)}`;
