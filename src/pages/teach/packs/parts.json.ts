import type { APIRoute } from 'astro';
import { getBook } from '../../../book.ts';
import { packParts } from '../../../exports/packs/parts.ts';
import { absolute, site } from '../../../site.ts';

/** What packs are put together from, for the builder, which alone fetches it. */
export const GET: APIRoute = async () => {
  const parts = packParts(await getBook(), { ...site, name: site.title, place: absolute });
  return new Response(JSON.stringify(parts), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
