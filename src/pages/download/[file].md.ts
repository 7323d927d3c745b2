import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../book/book.ts';
import { markdownEdition } from '../../features/editions/index.ts';
import { absolute, site } from '../../site/site.ts';

export const getStaticPaths: GetStaticPaths = () => [{ params: { file: site.id } }];

/** The whole companion as plain text. */
export const GET: APIRoute = async () =>
  new Response(markdownEdition(await getBook(), absolute), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
