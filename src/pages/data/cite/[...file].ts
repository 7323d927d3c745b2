import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../../book/book.ts';
import { citationFiles } from '../../../features/citing/index.ts';
import { type Asked, answer, manyFiles } from '../../../site/many-files.ts';
import { absolute, site } from '../../../site/site.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const book = await getBook();
  return manyFiles('file', citationFiles(book, { ...site, paper: book.paper, place: absolute }));
};

/** How every page, and each part of it that is cited by itself, is cited. */
export const GET: APIRoute = ({ props }) => answer(props as Asked);
