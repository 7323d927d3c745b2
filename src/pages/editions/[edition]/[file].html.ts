import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../../book/book.ts';
import { canBeRead, editionsOf, keptHtml } from '../../../features/changes/index.ts';
import { hasPage } from '../../../site/built-pages.ts';
import { contentFolder, site } from '../../../site/site.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const book = await getBook();
  if (!hasPage('changes', book)) return [];
  return editionsOf(book)
    .filter(({ edition }) => canBeRead(edition))
    .map(({ edition }) => ({ params: { edition, file: site.id } }));
};

/** An edition as it was, in one file. */
export const GET: APIRoute = ({ params: { edition = '' } }) =>
  new Response(new Uint8Array(keptHtml(contentFolder, edition)), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
