import type { APIRoute } from 'astro';
import { getBook } from '../../book.ts';
import { searchAnswers } from '../../domain/search-answers.ts';
import { type AnswerFile, searchBook } from '../../domain/search-guide.ts';
import { addressOfPage } from '../../site/pages.ts';
import { exporters } from '../../exports/index.ts';

/** What the search answers by name, and what the Book tells it. */
export const GET: APIRoute = async () => {
  const book = await getBook();
  const file: AnswerFile = { book: searchBook(book), answers: searchAnswers(book, exporters, addressOfPage) };
  return new Response(JSON.stringify(file), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
