import type { APIRoute } from 'astro';
import { getBook } from '../../book/book.ts';
import { keptItems } from '../../features/notebook/index.ts';
import { bibtex, ris, bibliography } from '../../features/citing/index.ts';
import { absolute, site } from '../../site/site.ts';

/** What can be kept, for the notebook’s own page, which alone fetches it. */
export const GET: APIRoute = async () => {
  const book = await getBook();
  const { csl } = book.paper;
  const reference = inPlainText(bibliography([csl]).get(csl.id) ?? book.paper.short);
  const { title, authors, edition } = site;
  const data = {
    site: title,
    paper: { reference, bibtex: bibtex([csl]), ris: ris([csl]) },
    companion: { reference: companionReference(), authors, year: edition.slice(0, 4) },
    items: keptItems(book, title),
  };
  return Response.json(data);
};

/** How the whole of this site is in a list of references. */
function companionReference(): string {
  const { id, title, authors, edition } = site;
  const issued = { 'date-parts': [[Number(edition.slice(0, 4))]] };
  const work = { id, type: 'webpage' as const, title, author: authors, issued, URL: absolute('/') };
  return inPlainText(bibliography([work]).get(id) ?? title);
}

const inPlainText = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
