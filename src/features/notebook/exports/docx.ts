import { strToU8, zipSync } from 'fflate';
import { type Way, wordWay } from '../../../lib/word/way.ts';
import { type Noted, type NotebookExport, references } from './export.ts';

/**
 * A Word document: a heading an entry, its words in the style Quote, then where they are from and what the reader wrote.
 * The least that WordprocessingML asks for.
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
export const docx: NotebookExport = (sheet) => {
  const body = [
    paragraph('Notebook', 'Title'),
    paragraph(`Kept from ${sheet.site}.`),
    ...sheet.entries.flatMap(paragraphs),
    paragraph('References', 'Heading1'),
    ...references(sheet).map((line) => paragraph(line)),
  ];
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations('officeDocument', 'word/document.xml'),
    'word/document.xml': `${xml}<w:document ${namespace}><w:body>${body.join('')}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations('styles', 'styles.xml'),
    'word/styles.xml': styles,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
};

function paragraphs({ title, text, way, translation, citation, url, labels, note }: Noted): string[] {
  const written = [
    translation,
    citation && `${citation}.`,
    url,
    labels.length > 0 && `Labels: ${labels.join(', ')}`,
    note && `My note: ${note}`,
  ];
  return [
    paragraph(title, 'Heading1', way),
    ...(text ? [paragraph(text, 'Quote', way)] : []),
    ...written.filter(Boolean).map((line) => paragraph(String(line))),
  ];
}

function paragraph(text: string, style?: string, way?: Way): string {
  const said = wordWay(way);
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/>${said.paragraph}</w:pPr>` : '';
  const look = said.run && `<w:rPr>${said.run}</w:rPr>`;
  const lines = text.split(/\r?\n/).map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:p>${properties}<w:r>${look}${lines.join('<w:br/>')}</w:r></w:p>`;
}

/** Text as XML has it; a character that no XML may hold is left out, or Word would not open the file. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes = `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/></Types>`;

const relations = (type: string, target: string) =>
  `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

const style = (id: string, name: string, look: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${look}</w:style>`;

const styles = [
  `${xml}<w:styles ${namespace}>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>',
  style('Title', 'Title', '<w:rPr><w:sz w:val="40"/></w:rPr>'),
  style(
    'Heading1',
    'heading 1',
    '<w:pPr><w:keepNext/><w:spacing w:before="320"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>',
  ),
  style('Quote', 'Quote', '<w:pPr><w:ind w:left="567"/></w:pPr>'),
  '</w:styles>',
].join('');
