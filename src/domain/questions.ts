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
  /** For matching: the partners, in the alphabet's order. */
  partners: string[];
  /** The answer, a line each; for options, each with whether it is right and why. */
  answer: { text: string; right: boolean; why?: string }[];
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

type Parts = Pick<QuestionView, 'choices' | 'partners' | 'answer'>;

function parts(question: Question, book: Book): Parts {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {
        choices: question.options.map((option) => option.text),
        partners: [],
        answer: question.options.map(({ text, right, feedback }) => ({
          text,
          right,
          ...(feedback && { why: feedback }),
        })),
      };
    case 'matching': {
      const left = question.pairs.map((pair) =>
        pair.quote ? `“${plainWords(find(book.quotes, pair.quote, 'quotation'))}”` : (pair.text ?? ''),
      );
      const partners = [...new Set(question.pairs.map((pair) => pair.match))].sort(inAlphabet);
      return {
        ...only(question.pairs.map((pair, index) => `${left[index]} – ${pair.match}`)),
        choices: left,
        partners,
      };
    }
    case 'ordering':
      return { ...only(question.items), choices: question.items.toSorted(inAlphabet) };
    case 'numeric': {
      const table = find(book.evidence, question.cell.table, 'table');
      if (table.kind !== 'table') throw new Error(`${table.number} is a figure and has no cells.`);
      return only([cell(table, question.cell.row, question.cell.column)]);
    }
    case 'short':
      return only([question.model]);
  }
}

const only = (lines: string[]): Parts => ({
  choices: [],
  partners: [],
  answer: lines.map((text) => ({ text, right: true })),
});

const inAlphabet = (a: string, b: string) => a.localeCompare(b, 'en-GB');

function placeOf({ place }: Question, book: Book): QuestionView['place'] {
  if ('paragraph' in place)
    return { text: locate(book.paper, place.paragraph).short, address: addresses.paragraph(place.paragraph) };
  if ('quote' in place) return { text: 'The quotation', address: addresses.quote(place.quote) };
  return { text: find(book.evidence, place.table, 'table').number, address: addresses.table(place.table) };
}
