import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../../book/book.ts';
import { promptFiles } from '../../../features/coding/index.ts';
import { hasPage } from '../../../site/built-pages.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const book = await getBook();
  if (!hasPage('chatbot', book)) return [];
  return promptFiles(book).map(({ file, text }) => ({ params: { file }, props: { text } }));
};

/** The prompt sheet as a file: of the first set, and of every quotation. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
