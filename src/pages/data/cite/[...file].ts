import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../../book/book.ts';
import { citationFiles } from '../../../features/citing/index.ts';
import { absolute, site } from '../../../site/site.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const book = await getBook();
  return citationFiles(book, { ...site, paper: book.paper, place: absolute }).map((file) => ({
    params: { file: file.path },
    props: { file },
  }));
};

/** How every page, and each part of it that is cited by itself, is cited. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.file.text, { headers: { 'content-type': props.file.type } });
