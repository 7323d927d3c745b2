import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../book.ts';
import { exportBook } from '../../exports/index.ts';
import { absolute, site } from '../../site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  exportBook(await getBook(), absolute, site.licence.href).map((file) => ({
    params: { file: file.path },
    props: { file },
  }));

/** The Book as data: one static file a path. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.file.text, { headers: { 'content-type': props.file.type } });
