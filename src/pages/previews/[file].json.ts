import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../book/book.ts';
import { previewFiles } from '../../features/linking/index.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...previewFiles(await getBook())].map(([name, previews]) => ({
    params: { file: name.replace(/\.json$/, '') },
    props: { previews },
  }));

/** What links show before they are followed; fetched when a reader first rests on one. */
export const GET: APIRoute = ({ props }) => Response.json(props['previews']);
