import { asCalled } from '../../../book/words/called.ts';
import { lines, tag, text, xmlFile } from '../../../lib/xml.ts';
import type { Imprint } from '../edition.ts';

/** A file of the book as its package names it. */
export interface Item {
  href: string;
  type: string;
  /** What a reading system must know of it: `nav`, `svg`, `cover-image`. */
  properties?: string;
  /** Whether it is read in its turn. */
  inSpine?: boolean;
}

/** What is known of a book in addition to its site's imprint. */
export interface Described {
  /** A name that no other book has. */
  id: string;
  about: string;
  /** The work whose paragraphs the page list follows. */
  source: string;
}

/**
 * The package document.
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 * @see https://www.w3.org/TR/epub-a11y-11/
 */
export function packageFile(imprint: Imprint, described: Described, items: readonly Item[]): string {
  const id = (href: string) => href.replace(/\W+/g, '-');
  const manifest = items.map(({ href, type, properties }) =>
    tag('item', { id: id(href), href, 'media-type': type, properties }),
  );
  const spine = items.filter(({ inSpine }) => inSpine).map(({ href }) => tag('itemref', { idref: id(href) }));
  return xmlFile(
    tag(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': imprint.language,
      },
      lines(
        metadata(imprint, described),
        tag('manifest', {}, lines(...manifest)),
        tag('spine', {}, lines(...spine)),
      ),
    ),
  );
}

/** Where a reading system finds the package. */
export const container = xmlFile(
  tag(
    'container',
    { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' },
    tag(
      'rootfiles',
      {},
      tag('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
);

function metadata(
  { title, called, language, authors, edition, licence }: Imprint,
  { id, about, source }: Described,
): string {
  const names = authors.map(
    ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  return tag(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    lines(
      tag('dc:identifier', { id: 'id' }, text(id)),
      tag('dc:title', {}, text(title)),
      tag('dc:language', {}, text(language)),
      ...names.map((name) => tag('dc:creator', {}, text(name))),
      tag('dc:publisher', {}, text(title)),
      tag('dc:date', {}, text(edition)),
      tag('dc:description', {}, text(about)),
      tag(
        'dc:rights',
        {},
        text(
          `Our text: ${licence.name}, ${licence.href}. ${asCalled({ called }, 'Quotations and table values: the paper’s.')}`,
        ),
      ),
      tag('dc:source', { id: 'source' }, text(source)),
      tag('meta', { refines: '#source', property: 'source-of' }, 'pagination'),
      property('dcterms:modified', `${edition}T00:00:00Z`),
      ...access(title, called),
    ),
  );
}

function access(title: string, called: string | undefined): string[] {
  const features = [
    'alternativeText',
    'ARIA',
    'displayTransformability',
    'index',
    'longDescription',
    'pageBreakMarkers',
    'pageNavigation',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    'unlocked',
  ];
  return [
    property('schema:accessMode', 'textual'),
    property('schema:accessMode', 'visual'),
    property('schema:accessModeSufficient', 'textual'),
    property('schema:accessModeSufficient', 'textual,visual'),
    ...features.map((feature) => property('schema:accessibilityFeature', feature)),
    property('schema:accessibilityHazard', 'none'),
    property('schema:accessibilitySummary', asCalled({ called }, summary)),
    property('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'),
    property('a11y:certifiedBy', title),
  ];
}

const summary =
  'Everything can be read as text: tables are tables, each drawing has a description and says the same in words. ' +
  'The page list gives the places in the paper that each paragraph rests on. Type, size and colours are the reader’s. ' +
  'The publisher judged this itself.';

const property = (name: string, value: string) => tag('meta', { property: name }, text(value));
