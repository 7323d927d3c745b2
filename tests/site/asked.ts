import { join } from 'node:path';
import { loadBook } from '../../src/book/load-book.ts';
import type { NumericQuestion, Question } from '../../src/book/schema/question.ts';
import { numericAnswer } from '../../src/features/questions/numeric-answer.ts';

const book = loadBook(join(import.meta.dirname, '../../content'));

/** The questions as their author wrote them, by their ids. */
export const asked: ReadonlyMap<string, Question> = new Map(
  book.questions.map((question) => [question.id, question]),
);

/** The figure that a question asks for, as the paper prints it or as its tables and our codings give it. */
export function figureOf(question: NumericQuestion): string {
  return numericAnswer(question, book);
}
