import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../../book/book.ts';
import { oembedFiles } from '../../../features/embedding/index.ts';
import { type Asked, answer, manyFiles } from '../../../site/many-files.ts';
import { absolute, site } from '../../../site/site.ts';

const folder = 'oembed/';

export const getStaticPaths: GetStaticPaths = async () =>
  manyFiles('answer', oembedFiles(await getBook(), absolute, site.title), { folder });

/** How each thing that can be embedded is embedded, for programs that ask. */
export const GET: APIRoute = ({ props }) => answer(props as Asked, folder);
