import type { Book } from '../schema/book.ts';
import type { Question } from '../schema/question.ts';
import { addresses } from './addresses.ts';
import { find } from './find.ts';
import { locate } from './locator.ts';
import { cell } from './values.ts';
import { plainWords } from './words.ts';

/** A question as a page shows it: every id already turned into words and addresses. */
export interface QuestionView {
  id: string;
  type: Question['type'];
  stem: string;
  /** A quotation's words shown with the question. */
  words?: string;
  /** Options to choose from, things to match or to order: in the order shown, never the right order. */
  choices: string[];
  /** The answer, a line each. */
  answer: string[];
  feedback: string;
  place: { text: string; address: string };
}

/** The questions on one reading page, ready to show; empty when there are none. */
export function questionViews(book: Book, section: string): QuestionView[] {
  return book.questions
    .filter((question) => question.section === section)
    .map((question) => view(question, book));
}

function view(question: Question, book: Book): QuestionView {
  const quote = question.quote && find(book.quotes, question.quote, 'quotation');
  return {
    id: question.id,
    type: question.type,
    stem: question.stem,
    ...(quote ? { words: plainWords(quote) } : {}),
    ...parts(question, book),
    feedback: question.feedback,
    place: placeOf(question, book),
  };
}

function parts(question: Question, book: Book): Pick<QuestionView, 'choices' | 'answer'> {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {
        choices: question.options.map((option) => option.text),
        answer: question.options
          .filter((option) => option.right)
          .map((option) => (option.feedback ? `${option.text}: ${option.feedback}` : option.text)),
      };
    case 'matching': {
      const left = question.pairs.map((pair) =>
        pair.quote ? `“${plainWords(find(book.quotes, pair.quote, 'quotation'))}”` : (pair.text ?? ''),
      );
      return { choices: left, answer: question.pairs.map((pair, index) => `${left[index]} – ${pair.match}`) };
    }
    case 'ordering':
      return {
        choices: question.items.toSorted((a, b) => a.localeCompare(b, 'en-GB')),
        answer: question.items,
      };
    case 'numeric': {
      const table = find(book.evidence, question.cell.table, 'table');
      if (table.kind !== 'table') throw new Error(`${table.number} is a figure and has no cells.`);
      return { choices: [], answer: [cell(table, question.cell.row, question.cell.column)] };
    }
    case 'short':
      return { choices: [], answer: [question.model] };
  }
}

function placeOf({ place }: Question, book: Book): QuestionView['place'] {
  if ('paragraph' in place)
    return { text: locate(book.paper, place.paragraph).short, address: addresses.paragraph(place.paragraph) };
  if ('quote' in place) return { text: 'The quotation', address: addresses.quote(place.quote) };
  return { text: find(book.evidence, place.table, 'table').number, address: addresses.table(place.table) };
}
