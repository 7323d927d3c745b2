import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../../book/book.ts';
import { packsOf, slidesFilesOf, wordFilesOf } from '../_files.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const book = await getBook();
  return [...packsOf(book), ...wordFilesOf(book), ...(await slidesFilesOf(book))].map((file) => ({
    params: { file: file.path.replace(/^packs\//, '') },
    props: { file },
  }));
};

/** The packs that are ready: for each lecture, and for the whole course; and each lecture’s slides, handout and questions to change. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.file.content, { headers: { 'content-type': props.file.type } });
