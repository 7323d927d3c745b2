import type { APIRoute } from 'astro';
import { getBook } from '../book.ts';
import { previews } from '../domain/previews.ts';

/** What links show before they are followed; fetched when a reader first rests on one. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(previews(await getBook())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
