import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../../book/book.ts';
import { documentsOf, packsOf } from '../_files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...packsOf(await getBook()), ...documentsOf(await getBook())].map((file) => ({
    params: { file: file.path.replace(/^packs\//, '') },
    props: { file },
  }));

/** The packs that are ready: for each lecture, and for the whole course; and each lecture’s Word documents. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.file.content, { headers: { 'content-type': props.file.type } });
