import { tag, text } from '../../../lib/xml.ts';

/** What a PDF says of itself that a browser does not write. */
export interface Description {
  title: string;
  author: string;
  subject: string;
  /** A tag such as `en-GB`. */
  language: string;
}

/** What the links of the printed page say, by where they lead: an address, or the id of a part of the page. */
export type LinkWords = Readonly<Record<string, string>>;

/**
 * The same PDF with what a browser leaves out of a file for everyone: its author and subject, a declaration of PDF/UA-1 in its
 * metadata, what each link leads to in words, and what is meant by two kinds of tags that PDF 1.7 does not know.
 * @see https://pdfa.org/resource/iso-14289-pdfua/
 */
export function described(pdf: Uint8Array, description: Description, links: LinkWords): Uint8Array {
  const file = Buffer.from(pdf).toString('latin1');
  const { size, root, info } = newestOf(file);
  const metadata = size;
  const { author, subject } = description;
  const packet = Buffer.from(xmp(description), 'utf8').toString('latin1');
  return withChanges(file, [
    changed(file, info, (words) => `${words}\n/Author ${coded(author)}\n/Subject ${coded(subject)}`),
    changed(file, root, (words) => `${words}\n/Metadata ${metadata} 0 R`),
    ...rolesOf(file, root),
    ...linksOf(file, links),
    [
      metadata,
      `<</Type /Metadata\n/Subtype /XML\n/Length ${packet.length}>>\nstream\n${packet}\nendstream`,
    ] satisfies Change,
  ]);
}

function changed(file: string, number: number, change: (words: string) => string): Change {
  const words = new RegExp(`\\n${number} 0 obj\\s*<<([^]*?)>>\\s*endobj`).exec(file)?.[1];
  if (words === undefined) throw new Error(`The browser’s PDF has no object ${number}.`);
  return [number, `<<${change(words)}>>`];
}

/** Strong and emphasised words are spans to programs that know PDF 1.7 alone. */
function rolesOf(file: string, root: number): Change[] {
  const catalog = new RegExp(`\\n${root} 0 obj\\s*<<([^]*?)>>\\s*endobj`).exec(file)?.[1] ?? '';
  const tree = Number(/\/StructTreeRoot (\d+) 0 R/.exec(catalog)?.[1]);
  return [changed(file, tree, (words) => `${words}\n/RoleMap <</Strong /Span\n/Em /Span>>`)];
}

/** Each link with its words, or with its address where they are not known. */
function linksOf(file: string, words: LinkWords): Change[] {
  const links = file.matchAll(/\n(\d+) 0 obj\n<<(\/Type \/Annot\n\/Subtype \/Link\n[^]*?)>>\nendobj/g);
  return [...links].map(([, number = '', link = '']): Change => {
    const leads = /\/URI \((.*)\)>>/.exec(link)?.[1] ?? /\/Dest \/(\S+)/.exec(link)?.[1] ?? '';
    const plain = leads.replace(/\\([()\\])/g, '$1');
    return [Number(number), `<<${link}\n/Contents ${coded(words[plain] ?? plain)}>>`];
  });
}

function xmp({ title, author, subject, language }: Description): string {
  const list = (kind: 'Alt' | 'Seq' | 'Bag', words: string, attributes = {}) =>
    tag(`rdf:${kind}`, {}, tag('rdf:li', attributes, text(words)));
  const anyLanguage = { 'xml:lang': 'x-default' };
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n',
    tag(
      'x:xmpmeta',
      { 'xmlns:x': 'adobe:ns:meta/' },
      tag(
        'rdf:RDF',
        { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' },
        tag(
          'rdf:Description',
          {
            'rdf:about': '',
            'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
            'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/',
          },
          tag('dc:title', {}, list('Alt', title, anyLanguage)),
          tag('dc:creator', {}, list('Seq', author)),
          tag('dc:description', {}, list('Alt', subject, anyLanguage)),
          tag('dc:language', {}, list('Bag', language)),
          tag('pdfuaid:part', {}, '1'),
        ),
      ),
    ),
    '\n<?xpacket end="r"?>',
  ].join('');
}

/** Any letters, as PDF has them: UTF-16 in hexadecimal digits. */
const coded = (words: string) => `<feff${Buffer.from(words, 'utf16le').swap16().toString('hex')}>`;

/** An object of a PDF that is new or says something else now: its number, and what it is. */
type Change = [number: number, object: string];

/** Where a PDF as Chromium writes it begins: how many objects it has, and the numbers of its catalogue and of its words about itself. */
function newestOf(file: string): { size: number; root: number; info: number; before: number } {
  const trailer = file.slice(file.lastIndexOf('trailer'));
  const [size = 0, root = 0, info = 0, before = 0] = [
    /\/Size (\d+)/,
    /\/Root (\d+) 0 R/,
    /\/Info (\d+) 0 R/,
    /startxref\s+(\d+)/,
  ].map((part) => Number(part.exec(trailer)?.[1] ?? 0));
  if (!size || !root || !info || !before)
    throw new Error('The browser’s PDF has no trailer with the size, root and words that PDF 1.4 asks for.');
  return { size, root, info, before };
}

/**
 * The same PDF with objects changed or added: they come once more at its end, as an update that any reader takes for the newest.
 * @param file its bytes, a letter each
 * @see https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 7.5.6 Incremental Updates
 */
function withChanges(file: string, changes: readonly Change[]): Uint8Array {
  const { size, root, info, before } = newestOf(file);
  const sorted = changes.toSorted(([one], [other]) => one - other);
  let whole = `${file}\n`;
  const places = sorted.map(([number, object]) => {
    const start = whole.length;
    whole += `${number} 0 obj\n${object}\nendobj\n`;
    return `${number} 1\n${String(start).padStart(10, '0')} 00000 n `;
  });
  const most = Math.max(size, ...sorted.map(([number]) => number + 1));
  const table = [
    'xref',
    ...places,
    'trailer',
    `<</Size ${most} /Root ${root} 0 R /Info ${info} 0 R /Prev ${before}>>`,
    'startxref',
    String(whole.length),
    '%%EOF\n',
  ].join('\n');
  return Buffer.from(whole + table, 'latin1');
}
