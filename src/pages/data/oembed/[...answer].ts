import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../../book/book.ts';
import { oembedFiles } from '../../../features/embedding/index.ts';
import { absolute, site } from '../../../site/site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  oembedFiles(await getBook(), absolute, site.title).map((file) => ({
    params: { answer: file.path.replace('oembed/', '') },
    props: { file },
  }));

/** How each thing that can be embedded is embedded, for programs that ask. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.file.text, { headers: { 'content-type': props.file.type } });
