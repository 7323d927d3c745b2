import type { Book } from '../../schema/book.ts';
import type { Citation, CitationFile } from '../../schema/citation.ts';
import { addresses } from '../../domain/addresses.ts';
import { type Citable, citablePages } from '../../domain/citable.ts';
import type { ExportedFile } from '../exporter.ts';
import { citation } from './citation.ts';
import type { Companion } from './item.ts';

export { bibliography } from './bibliography.ts';
export { cited, citedPage } from './citation.ts';

/** The citations of every page and of the paper: a file with all of them for scripts, and three for reference managers. */
export function citationFiles(book: Book, companion: Companion): ExportedFile[] {
  return citablePages(book).flatMap(({ pieces, ...page }) => {
    const file: CitationFile = {
      page: citation(page, companion),
      pieces: Object.fromEntries([...pieces].map(([id, piece]) => [id, citation(piece, companion)])),
    };
    return [
      { path: pathOf(page, 'json'), type: 'application/json; charset=utf-8', text: JSON.stringify(file) },
      ...downloads(page, file.page),
    ];
  });
}

function downloads(page: Citable, { bibtex, ris, csl }: Citation): ExportedFile[] {
  return [
    { path: pathOf(page, 'bib'), type: 'application/x-bibtex; charset=utf-8', text: bibtex },
    { path: pathOf(page, 'ris'), type: 'application/x-research-info-systems; charset=utf-8', text: ris },
    {
      path: pathOf(page, 'csl.json'),
      type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
      text: `${JSON.stringify(csl, null, 2)}\n`,
    },
  ];
}

/** Below /data/cite/: the paper has no page of ours. */
const pathOf = ({ kind, address }: Citable, format: 'json' | 'bib' | 'ris' | 'csl.json') =>
  addresses.cite(kind === 'paper' ? '/paper/' : address, format).replace('/data/cite/', '');
