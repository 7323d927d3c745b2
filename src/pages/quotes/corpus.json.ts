import type { APIRoute } from 'astro';
import { getBook } from '../../book.ts';
import { quoteCorpus, quoteExtras } from '../../domain/quote-corpus.ts';
import { pack } from '../../query/index.ts';

/** What the explorer searches and shows; only its own page fetches it, when it is opened. */
export const GET: APIRoute = async () => {
  const book = await getBook();
  return new Response(JSON.stringify({ ...pack(quoteCorpus(book)), ...quoteExtras(book) }), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
