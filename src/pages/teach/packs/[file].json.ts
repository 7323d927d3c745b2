import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../../book/book.ts';
import { packParts } from '../../../features/packs/index.ts';
import { hasPage } from '../../../site/built-pages.ts';
import { absolute, site } from '../../../site/site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  hasPage('packs', await getBook()) ? [{ params: { file: 'parts' } }] : [];

/** What packs are put together from, for the builder, which alone fetches it. */
export const GET: APIRoute = async () => {
  const parts = packParts(await getBook(), { ...site, name: site.title, place: absolute });
  return Response.json(parts);
};
