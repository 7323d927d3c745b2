import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../../book/book.ts';
import { codingData } from '../../../features/coding/index.ts';
import { hasPage } from '../../../site/built-pages.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  hasPage('coding', await getBook()) ? [{ params: { file: 'quotes' } }] : [];

/** What the coding exercise works with; only its own page fetches it, when the exercise is begun. */
export const GET: APIRoute = async () => Response.json(codingData(await getBook()));
