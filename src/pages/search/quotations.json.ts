import type { APIRoute } from 'astro';
import { getBook } from '../../book/book.ts';
import { quoteAids } from '../../features/quotations/index.ts';

/** What helps the quotations’ search to read plain words, fetched when somebody asks in them. */
export const GET: APIRoute = async () => Response.json(quoteAids(await getBook()));
