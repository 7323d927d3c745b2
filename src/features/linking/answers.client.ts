import type { Citation, CitationFile } from '../../book/schema/citation.ts';
import { addresses } from '../../book/addresses.ts';
import { plainRuns, readOn } from '../../book/words/citation-runs.ts';
import { anchorIn } from '../../lib/anchor.ts';
import { fetchedJson } from '../../site/browser/notice.client.ts';
import type { Piece } from './piece.client.ts';

/** How a piece is cited: by itself, or as the page that it is on where it is not cited by itself. */
export async function citationOf({ address }: Pick<Piece, 'address'>, base: string): Promise<Citation> {
  const path = `/${address.pathname.slice(base.length)}`;
  const { page, pieces } = await fetchedJson<CitationFile>(base + addresses.cite(path).slice(1));
  return pieces[anchorIn(address.hash)] ?? page;
}

/** In the default style; what is said by someone else than the author names them first, with the place in the work. */
export function citedLine({ styles: [style], kind }: Citation): string {
  if (!style) return '';
  const entry = plainRuns(readOn(style.entry, new Date()));
  return kind === 'quotation' || kind === 'table' ? `${plainRuns(style.inText)} ${entry}` : entry;
}

/** What fetches the HTML that shows a piece in a frame elsewhere; none where it has no page for that. */
export function embedCode(
  { kind, element, address }: Piece,
  base: string,
): (() => Promise<string>) | undefined {
  const [id = ''] = address.pathname.split('/').slice(-2);
  const files: Partial<Record<Piece['kind'], string>> = {
    quotation: `quote/${id}`,
    table: `table/${id}`,
    diagram: `diagram/${element.id.replace(/^diagram-/, '')}`,
  };
  const file = files[kind];
  if (!file) return undefined;
  const answer = base + addresses.data(`oembed/${file}.json`).slice(1);
  return async () => (await fetchedJson<{ html: string }>(answer)).html;
}
