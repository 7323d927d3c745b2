import type { Book } from '../../book/schema/book.ts';
import type { CitationFile, CitedItem } from '../../book/schema/citation.ts';
import { addresses, type CitationFormat } from '../../book/addresses.ts';
import { type Citable, type CitablePage, citablePages } from './citable.ts';
import { lastOf } from '../../lib/once.ts';
import { type ExportedFile, json, madeWhenRead } from '../../site/exporter.ts';
import { citation } from './citation.ts';
import { citedItem, type Companion, pageItem } from './item.ts';
import { contextObject } from './reference-files/coins.ts';
import type { CslItem } from '../../book/schema/csl.ts';

export { bibliography } from './bibliography.ts';
export { cited, citedPage } from './citation.ts';

/**
 * The citations of every page and of the paper: a file with all of them for scripts, and four for reference managers.
 * Their texts are made when they are read: all those of a large book would fill the memory.
 */
export function citationFiles(book: Book, companion: Companion): ExportedFile[] {
  const fileOf = lastOf((page: CitablePage) => citationFile(page, companion));
  return citablePages(book).flatMap((page) =>
    formats.map(({ ending, type, text }) =>
      madeWhenRead(pathOf(page, ending), type, () => text(fileOf(page))),
    ),
  );
}

const citationFile = ({ pieces, ...page }: CitablePage, companion: Companion): CitationFile => ({
  page: citation(page, companion),
  pieces: Object.fromEntries([...pieces].map(([id, piece]) => [id, citation(piece, companion)])),
});

interface Format {
  ending: CitationFormat;
  type: string;
  text: (file: CitationFile) => string;
}

const formats: readonly Format[] = [
  { ending: 'json', type: 'application/json; charset=utf-8', text: (file) => JSON.stringify(file) },
  { ending: 'bib', type: 'application/x-bibtex; charset=utf-8', text: ({ page }) => page.bibtex },
  { ending: 'biblatex.bib', type: 'application/x-bibtex; charset=utf-8', text: ({ page }) => page.biblatex },
  {
    ending: 'ris',
    type: 'application/x-research-info-systems; charset=utf-8',
    text: ({ page }) => page.ris,
  },
  {
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    text: ({ page }) => json(page.csl),
  },
];

/** Below /data/cite/: the paper has no page of ours. */
const pathOf = ({ kind, address }: Citable, format: Format['ending']) =>
  addresses.cite(kind === 'paper' ? '/paper/' : address, format).replace('/data/cite/', '');

/**
 * What a reference manager offers to save from a page that shows something of the paper: the paper, with what is meant of it
 * and where that is, or the page. In the order offered, as COinS.
 */
export function offered(shown: readonly Citable[], page: Citable, companion: Companion): string[] {
  const { title, authors } = companion;
  const isOwnSite = authors.every(({ literal }) => literal === title);
  // As in the pages’ heads: a body with the site’s name is given as the site, once.
  const asSite = ({ author, ...item }: CitedItem): CitedItem =>
    item.type === 'webpage' && isOwnSite ? { ...item, 'container-title': title } : { ...item, author };
  const items = [...shown.map((one) => citedItem(one, companion)), pageItem(page, companion)];
  return items.map((item) => contextObject(asSite(item)));
}

/** Works that a page lists, as COinS. */
export function offeredWorks(works: readonly CslItem[]): string[] {
  return works.map(contextObject);
}
