import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../../book.ts';
import { packFiles } from '../../../exports/packs/ready.ts';
import { absolute, site } from '../../../site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  packFiles(await getBook(), { ...site, name: site.title, place: absolute }).map((file) => ({
    params: { file: file.path.replace(/^packs\//, '') },
    props: { file },
  }));

/** The packs that are ready: for each lecture, and for the whole course. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.file.content, { headers: { 'content-type': props.file.type } });
