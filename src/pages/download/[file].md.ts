import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { getBook } from '../../book/book.ts';
import { markdownEdition } from '../../features/editions/index.ts';
import { find } from '../../lib/find.ts';
import { absolute, site } from '../../site/site.ts';

export const getStaticPaths: GetStaticPaths = () => [{ params: { file: site.id } }];

/** The whole companion as plain text. */
export const GET: APIRoute = async () => {
  const book = await getBook();
  const files = book.images.length > 0 ? await getCollection('imageFiles') : [];
  const text = markdownEdition(book, absolute, (id) =>
    absolutely(find(files, id, 'picture file').data.file.src),
  );
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};

/** Astro’s addresses of pictures are below the base path already. */
const absolutely = (src: string) => new URL(src, absolute('/')).href;
