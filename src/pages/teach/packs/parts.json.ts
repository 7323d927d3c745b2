import type { APIRoute } from 'astro';
import { getBook } from '../../../book/book.ts';
import { packParts } from '../../../features/packs/index.ts';
import { absolute, site } from '../../../site/site.ts';

/** What packs are put together from, for the builder, which alone fetches it. */
export const GET: APIRoute = async () => {
  const parts = packParts(await getBook(), { ...site, name: site.title, place: absolute });
  return new Response(JSON.stringify(parts), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
