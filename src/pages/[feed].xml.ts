import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../book/book.ts';
import { editionsOf, feed } from '../features/changes/index.ts';
import { hasPage } from '../site/built-pages.ts';
import { absolute } from '../site/site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  hasPage('changes', await getBook()) ? [{ params: { feed: 'feed' } }] : [];

/** What changed from edition to edition, for readers who follow the site. */
export const GET: APIRoute = async () => {
  const book = await getBook();
  return new Response(feed(book, editionsOf(book), absolute), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
