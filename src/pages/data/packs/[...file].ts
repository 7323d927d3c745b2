import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../../book/book.ts';
import { packsOf } from '../_files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  packsOf(await getBook()).map((file) => ({
    params: { file: file.path.replace(/^packs\//, '') },
    props: { file },
  }));

/** The packs that are ready: for each lecture, and for the whole course. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.file.content, { headers: { 'content-type': props.file.type } });
