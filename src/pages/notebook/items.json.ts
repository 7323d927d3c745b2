import type { APIRoute } from 'astro';
import { getBook } from '../../book/book.ts';
import { keptItems } from '../../features/notebook/index.ts';
import { bibtex, ris, bibliography } from '../../features/citing/index.ts';
import { site } from '../../site/site.ts';

/** What can be kept, for the notebook’s own page, which alone fetches it. */
export const GET: APIRoute = async () => {
  const book = await getBook();
  const { csl } = book.paper;
  const reference = inPlainText(bibliography([csl]).get(csl.id) ?? book.paper.short);
  const paper = { reference, bibtex: bibtex([csl]), ris: ris([csl]) };
  return Response.json({ site: site.title, paper, items: keptItems(book) });
};

const inPlainText = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
