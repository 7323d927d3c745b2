import type { APIRoute } from 'astro';
import { getBook } from '../../book/book.ts';
import { searchAnswers, type AnswerFile, searchBook } from '../../features/search/index.ts';
import { addressOfPage } from '../../site/pages.ts';
import { exportersOf } from '../../features/downloads/index.ts';

/** The named answers of the search, made from the Book. */
export const GET: APIRoute = async () => {
  const book = await getBook();
  const file: AnswerFile = {
    book: searchBook(book),
    answers: searchAnswers(book, exportersOf(book), addressOfPage),
  };
  return Response.json(file);
};
