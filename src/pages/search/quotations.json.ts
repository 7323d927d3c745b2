import type { APIRoute } from 'astro';
import { getBook } from '../../book.ts';
import { quoteNotes } from '../../domain/quote-corpus.ts';

/** What is written about each quotation: the quotations’ search fetches it when somebody asks in plain words. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(quoteNotes(await getBook())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
