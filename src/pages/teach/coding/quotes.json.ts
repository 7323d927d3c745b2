import type { APIRoute } from 'astro';
import { getBook } from '../../../book/book.ts';
import { codingData } from '../../../features/coding/index.ts';

/** What the coding exercise works with; only its own page fetches it, when the exercise is begun. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(codingData(await getBook())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
